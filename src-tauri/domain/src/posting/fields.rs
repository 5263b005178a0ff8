//! The posting as a record: which places hold what.

use super::{Fact, Posting, Takedown};
use crate::{
    channel::Channel,
    id::{ExemplarId, RecordId},
    record::{Entity, Fields, Kind, Reader, Writer},
};

impl Entity for Posting {
    const KIND: Kind = Kind::Posting;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.members("exemplars", self.exemplars.iter().map(|id| RecordId::from(*id)));
        writer.put("channel", self.channel);
        writer.put_some("board", self.board.map(|id| id.to_string()));
        writer.text("link", &self.link);
        writer.put_some("posted_from", self.posted_from.map(|date| date.to_iso()));
        writer.put_some("posted_to", self.posted_to.map(|date| date.to_iso()));
        writer.put_some("copies", self.copies);
        writer.text("posted_by", &self.posted_by);
        writer.text("approved_by", &self.approved_by);
        writer.text("approval_basis", &self.approval_basis);
        writer.put_some("file", self.file.map(|id| id.to_string()));
        writer.text("title", &self.title);
        writer.text("template", &self.template);
        writer.text("paper", &self.paper);
        writer.text("colour", &self.colour);
        let left_out: Vec<&str> = self.left_out.iter().map(String::as_str).collect();
        writer.text("left_out", &left_out.join(" "));
        writer.put_some("proof", self.proof.map(|id| id.to_string()));
        writer.text("note", &self.note);
        for fact in &self.facts {
            let mut item = writer.item("facts", fact.id);
            item.put("position", fact.position);
            item.put("exemplar", fact.exemplar.to_string());
            item.put("record", fact.record.to_string());
            item.put("place", fact.place.as_str());
            item.text("part", &fact.part);
            item.text("text", &fact.text);
        }
        for takedown in &self.takedowns {
            let mut item = writer.item("takedowns", takedown.id);
            item.put("on", takedown.on.to_iso());
            item.text("reason", &takedown.reason);
            item.text("by", &takedown.by);
        }
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        let exemplars = reader.members("exemplars").map(ExemplarId::from).collect();
        let channel = reader.word("channel", Channel::from_code).unwrap_or(Channel::NoticeBoard);
        let facts = reader.items("facts", |id, item| {
            Some(Fact {
                id,
                position: item.int("position").unwrap_or_default(),
                exemplar: item.parsed("exemplar")?,
                record: item.parsed("record")?,
                place: item.parsed("place")?,
                part: item.text("part"),
                text: item.text("text"),
            })
        });
        let takedowns = reader.items("takedowns", |id, item| {
            Some(Takedown { id, on: item.date("on")?, reason: item.text("reason"), by: item.text("by") })
        });
        Self {
            board: reader.parsed("board"),
            link: reader.text("link"),
            posted_from: reader.date("posted_from"),
            posted_to: reader.date("posted_to"),
            copies: reader.int("copies"),
            posted_by: reader.text("posted_by"),
            approved_by: reader.text("approved_by"),
            approval_basis: reader.text("approval_basis"),
            file: reader.parsed("file"),
            title: reader.text("title"),
            template: reader.text("template"),
            paper: reader.text("paper"),
            colour: reader.text("colour"),
            facts: facts.into_iter().flatten().collect(),
            left_out: reader
                .text("left_out")
                .split(' ')
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect(),
            proof: reader.parsed("proof"),
            takedowns: takedowns.into_iter().flatten().collect(),
            note: reader.text("note"),
            ..Self::new(exemplars, channel)
        }
    }
}
