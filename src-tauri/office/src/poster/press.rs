//! The typesetting engine, made when the first sheet is asked for: typefaces and drawings take time and
//! memory that opening an office should not.

use notices::{Engine, NoticeError, OwnTemplate, TemplateId};

/// The engine, once there is one.
#[derive(Default)]
pub(crate) struct Press {
    engine: Option<Engine>,
    /// Whether the engine has the office's own templates as they are kept now.
    knows_own: bool,
}

impl Press {
    /// The engine; read from the bundled files at the first call.
    pub(crate) fn engine(&mut self) -> Result<&mut Engine, NoticeError> {
        let engine = match self.engine.take() {
            Some(engine) => engine,
            None => Engine::new()?,
        };
        Ok(self.engine.insert(engine))
    }

    pub(crate) const fn knows_own(&self) -> bool {
        self.knows_own
    }

    /// Takes over the office's own templates.
    pub(crate) fn take_own(&mut self, own: &[(TemplateId, OwnTemplate)]) -> Result<(), NoticeError> {
        self.engine()?.set_own(own);
        self.knows_own = true;
        Ok(())
    }

    /// Something was written: the own templates must be read again.
    pub(crate) const fn forget_own(&mut self) {
        self.knows_own = false;
    }
}
