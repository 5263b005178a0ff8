//! The exemplar as a record: which places hold what.

use super::{Achievement, Category, Exemplar, Figure, Initiative, Move, Subject};
use crate::{
    assessment::{Assessment, EvidenceFile, Met},
    id::{RecordId, WorkFieldId},
    profile::Role,
    record::{Entity, Fields, Kind, Reader, Value, Writer},
    replication::Replication,
    rules::{Criterion, State},
    vote::{Count, Vote},
};

impl Subject {
    /// As it is stored: `person:<id>` or `collective:<id>`.
    #[must_use]
    pub fn to_text(self) -> String {
        match self {
            Self::Person(id) => format!("person:{id}"),
            Self::Collective(id) => format!("collective:{id}"),
        }
    }

    /// Reads what [`Self::to_text`] gave.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        match kind {
            "person" => id.parse().ok().map(Self::Person),
            "collective" => id.parse().ok().map(Self::Collective),
            _ => None,
        }
    }
}

impl Entity for Exemplar {
    const KIND: Kind = Kind::Exemplar;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.put_some("subject", self.subject.map(Subject::to_text));
        writer.put_some("model", self.model.map(|id| id.to_string()));
        writer.put("category", self.category);
        writer.put("plan_year", self.plan_year);
        writer.text("praise", &self.praise);
        writer.text("summary", &self.summary);
        writer.text("quotation", &self.quotation);
        writer.text("discovered_by", &self.discovered_by);
        writer.put_some("discovered_on", self.discovered_on.map(|date| date.to_iso()));
        writer.put_some("proposing_unit", self.proposing_unit.map(|id| id.to_string()));
        writer.put_some("movement", self.movement.map(|id| id.to_string()));
        writer.members("work_fields", self.work_fields.iter().map(|id| RecordId::from(*id)));
        for achievement in &self.achievements {
            let mut item = writer.item("achievements", achievement.id);
            item.put("position", achievement.position);
            item.put_some("year", achievement.year);
            item.put_some("criterion", achievement.criterion);
            item.text("text", &achievement.text);
        }
        for figure in &self.figures {
            let mut item = writer.item("figures", figure.id);
            item.put("position", figure.position);
            item.text("metric", &figure.metric);
            item.text("value", &figure.value);
            item.text("unit", &figure.unit);
            item.text("compared_with", &figure.compared_with);
        }
        for initiative in &self.initiatives {
            let mut item = writer.item("initiatives", initiative.id);
            item.put("position", initiative.position);
            item.text("title", &initiative.title);
            item.text("recognised_by", &initiative.recognised_by);
            item.text("decision", &initiative.decision);
            item.text("scope", &initiative.scope);
        }
        for step in &self.moves {
            let mut item = writer.item("moves", step.id);
            item.put("to", step.to);
            item.text("at", &step.at);
            item.text("basis", &step.basis);
            item.text("by", &step.by);
            item.put_some("role", step.role);
            item.text("approver", &step.approver);
            item.text("paper", &step.paper);
        }
        self.judged_fields(&mut writer);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            subject: reader.get("subject").and_then(Value::text).and_then(Subject::from_text),
            model: reader.parsed("model"),
            category: reader.word("category", Category::from_code).unwrap_or(Category::Exemplar),
            plan_year: reader.int("plan_year").unwrap_or_default(),
            work_fields: reader.members("work_fields").map(WorkFieldId::from).collect(),
            praise: reader.text("praise"),
            summary: reader.text("summary"),
            quotation: reader.text("quotation"),
            achievements: achievements(&reader),
            figures: figures(&reader),
            initiatives: initiatives(&reader),
            moves: moves(&reader),
            assessments: assessments(&reader),
            evidence_files: evidence_files(&reader),
            replications: replications(&reader),
            votes: votes(&reader),
            discovered_by: reader.text("discovered_by"),
            discovered_on: reader.date("discovered_on"),
            proposing_unit: reader.parsed("proposing_unit"),
            movement: reader.parsed("movement"),
        }
    }
}

impl Exemplar {
    fn judged_fields(&self, writer: &mut Writer) {
        for assessment in &self.assessments {
            let mut item = writer.item("assessments", assessment.criterion.item());
            item.put_some("met", assessment.met);
            item.text("evidence", &assessment.evidence);
            item.text("assessor", &assessment.assessor);
            item.put_some("on", assessment.on.map(|date| date.to_iso()));
        }
        for evidence in &self.evidence_files {
            let mut item = writer.item("evidence_files", evidence.id);
            item.put("position", evidence.position);
            item.put("criterion", evidence.criterion);
            item.put("file", evidence.file.to_string());
        }
        for replication in &self.replications {
            let mut item = writer.item("replications", replication.id);
            item.put("position", replication.position);
            item.put_some("unit", replication.unit.map(|id| id.to_string()));
            item.put_some("on", replication.on.map(|date| date.to_iso()));
            item.text("result", &replication.result);
        }
        for vote in &self.votes {
            let mut item = writer.item("votes", Vote::item(vote.on));
            item.put("on", vote.on.to_iso());
            item.put("present", vote.count.present);
            item.put("agreed", vote.count.agreed);
            item.put("against", vote.count.against);
            item.put("abstained", vote.count.abstained);
            item.text("remark", &vote.remark);
            item.text("by", &vote.by);
        }
    }
}

fn achievements(reader: &Reader<'_>) -> Vec<Achievement> {
    reader.items("achievements", |id, item| Achievement {
        id,
        position: item.int("position").unwrap_or_default(),
        year: item.int("year"),
        criterion: item.word("criterion", Criterion::from_code),
        text: item.text("text"),
    })
}

fn figures(reader: &Reader<'_>) -> Vec<Figure> {
    reader.items("figures", |id, item| Figure {
        id,
        position: item.int("position").unwrap_or_default(),
        metric: item.text("metric"),
        value: item.text("value"),
        unit: item.text("unit"),
        compared_with: item.text("compared_with"),
    })
}

fn initiatives(reader: &Reader<'_>) -> Vec<Initiative> {
    reader.items("initiatives", |id, item| Initiative {
        id,
        position: item.int("position").unwrap_or_default(),
        title: item.text("title"),
        recognised_by: item.text("recognised_by"),
        decision: item.text("decision"),
        scope: item.text("scope"),
    })
}

fn moves(reader: &Reader<'_>) -> Vec<Move> {
    let mut moves = reader.items("moves", |id, item| {
        item.word("to", State::from_code).map(|to| Move {
            id,
            to,
            at: item.text("at"),
            basis: item.text("basis"),
            by: item.text("by"),
            role: item.word("role", Role::from_code),
            approver: item.text("approver"),
            paper: item.text("paper"),
        })
    });
    moves.sort_by(|a, b| {
        let time = |step: &Option<Move>| step.as_ref().map(|step| (step.at.clone(), step.id));
        time(a).cmp(&time(b))
    });
    moves.into_iter().flatten().collect()
}

fn assessments(reader: &Reader<'_>) -> Vec<Assessment> {
    let assessments = reader.items("assessments", |id, item| {
        Some(Assessment {
            criterion: Criterion::of_item(id)?,
            met: item.word("met", Met::from_code),
            evidence: item.text("evidence"),
            assessor: item.text("assessor"),
            on: item.date("on"),
        })
    });
    let mut known: Vec<Assessment> = assessments.into_iter().flatten().collect();
    known.sort_by_key(|assessment| assessment.criterion);
    known
}

fn evidence_files(reader: &Reader<'_>) -> Vec<EvidenceFile> {
    let files = reader.items("evidence_files", |id, item| {
        Some(EvidenceFile {
            id,
            position: item.int("position").unwrap_or_default(),
            criterion: item.word("criterion", Criterion::from_code)?,
            file: item.parsed("file")?,
        })
    });
    files.into_iter().flatten().collect()
}

fn replications(reader: &Reader<'_>) -> Vec<Replication> {
    reader.items("replications", |id, item| Replication {
        id,
        position: item.int("position").unwrap_or_default(),
        unit: item.parsed("unit"),
        on: item.date("on"),
        result: item.text("result"),
    })
}

fn votes(reader: &Reader<'_>) -> Vec<Vote> {
    let votes = reader.items("votes", |_, item| {
        let number = |name: &str| item.int(name).unwrap_or_default();
        Some(Vote {
            on: item.date("on")?,
            count: Count {
                present: number("present"),
                agreed: number("agreed"),
                against: number("against"),
                abstained: number("abstained"),
            },
            remark: item.text("remark"),
            by: item.text("by"),
        })
    });
    let mut known: Vec<Vote> = votes.into_iter().flatten().collect();
    known.sort_by_key(|vote| vote.on.first_day());
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{date::PartialDate, schema};

    fn id(number: u8) -> RecordId {
        RecordId::from_bytes([number; 16])
    }

    fn judged() -> Exemplar {
        let day = PartialDate::from_day(2022, 4, 5).ok();
        let step = Move::new(id(1).into(), State::Selected, "2022-05-19T08:00:00.000+07:00".to_owned());
        let said = |criterion, met| Assessment {
            criterion,
            met: Some(met),
            evidence: "Báo cáo".to_owned(),
            assessor: "Tổ thẩm định".to_owned(),
            on: day,
        };
        Exemplar {
            moves: vec![Move {
                by: "Hà Thị Mẫu".to_owned(),
                role: Some(Role::OfficeClerk),
                approver: "Vũ Thị Minh Họa".to_owned(),
                paper: "Phiếu trình số 12".to_owned(),
                ..step
            }],
            assessments: vec![
                said(Criterion::LeadingExample, Met::Yes),
                said(Criterion::Solidarity, Met::No),
            ],
            evidence_files: vec![EvidenceFile {
                id: id(2).into(),
                position: 1000,
                criterion: Criterion::Creativity,
                file: id(3).into(),
            }],
            replications: vec![Replication {
                id: id(4).into(),
                position: 1000,
                unit: Some(id(5).into()),
                on: day,
                result: "Áp dụng".to_owned(),
            }],
            votes: day
                .map(|on| Vote {
                    on,
                    count: Count { present: 9, agreed: 8, against: 0, abstained: 1 },
                    remark: "Đề nghị bổ sung số liệu".to_owned(),
                    by: "Hà Thị Mẫu".to_owned(),
                })
                .into_iter()
                .collect(),
            ..Exemplar::new(Category::Exemplar, 2022)
        }
    }

    #[test]
    fn an_exemplar_is_read_as_it_was_written() {
        assert_eq!(Exemplar::from_fields(&judged().to_fields()), judged());
    }

    #[test]
    fn every_place_it_writes_is_in_the_tables() {
        for path in judged().to_fields().keys() {
            assert!(schema::spec(Kind::Exemplar, path).is_some(), "{path}");
            let list = path.list_item().map(|(list, _)| list);
            assert!(list.is_none_or(|list| Kind::Exemplar.has_list(list)), "{path}");
        }
    }
}
