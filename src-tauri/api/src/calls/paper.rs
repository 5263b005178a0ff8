//! Administrative papers of the selection.

use office::{
    BLANK,
    paper::{PaperKind, PaperRequest, PaperWords},
};

use super::{Call, convert::exemplar_ids, poster};
use crate::{
    failure::{Code, refuse},
    types::{
        Failure,
        paper::{PaperRequest as Asked, PaperSheet, PaperWords as Words},
    },
};

pub(super) fn compose(call: Call<'_>, request: Asked) -> Result<PaperSheet, Failure> {
    let kind = PaperKind::named(&request.kind);
    let kind = kind.ok_or_else(|| refuse(Code::UnknownChoice, [("name", request.kind.clone())]))?;
    call.api.with(|office| {
        let asked = PaperRequest {
            kind,
            plan_year: request.plan_year,
            exemplars: exemplar_ids(office, &request.exemplars)?,
            words: words_in(request.words),
        };
        let (composed, words) = office.compose_paper(&asked)?;
        Ok(PaperSheet { sheet: poster::sheet(composed, &[]), words: words_out(words) })
    })
}

/// People see and type an ellipsis where a paper has room for a hand.
const ROOM: &str = "…";

fn words_in(words: Words) -> PaperWords {
    let text = |text: String| text.replace(ROOM, &BLANK.to_string());
    PaperWords {
        number: words.number,
        day: words.day,
        opening: words.opening.map(text),
        closing: words.closing.map(text),
        capacity: words.capacity,
        signer: words.signer,
    }
}

fn words_out(words: PaperWords) -> Words {
    let text = |text: String| text.replace(BLANK, ROOM);
    Words {
        number: words.number,
        day: words.day,
        opening: words.opening.map(text),
        closing: words.closing.map(text),
        capacity: words.capacity,
        signer: words.signer,
    }
}
