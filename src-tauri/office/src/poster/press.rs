//! The typesetting engine, made when the first sheet is asked for: typefaces and drawings take time and
//! memory that opening an office should not.

use notices::{Engine, NoticeError};

/// The engine, once there is one.
#[derive(Default)]
pub(crate) struct Press(Option<Engine>);

impl Press {
    /// The engine; read from the bundled files at the first call.
    pub(crate) fn engine(&mut self) -> Result<&mut Engine, NoticeError> {
        let engine = match self.0.take() {
            Some(engine) => engine,
            None => Engine::new()?,
        };
        Ok(self.0.insert(engine))
    }
}
