//! Consent to be shown (đồng ý công khai): whose, what of it, where, how long, on which paper; or the other
//! ground on which the Director had something shown.
//!
//! The image of a person is used with that person's consent (BLDS 2015, Điều 32); what a sheet shows of
//! somebody is divided into scopes, and each scope needs a consent of its own for each channel.

use std::collections::BTreeSet;

use crate::{
    channel::Channel,
    date::{PartialDate, Period},
    id::{AttachmentId, PersonId},
    record::{Entity, Fields, Kind, Reader, Value, Writer},
    rules::vocabulary,
};

vocabulary! {
    /// What of a person is shown.
    Scope {
        /// Full name with position and unit: who it is.
        Name = "NAME", "Họ tên";
        /// The picture.
        Photo = "PHOTO", "Ảnh";
        /// The year of birth and anything else of the person's life.
        Biography = "BIOGRAPHY", "Tiểu sử";
        /// The deeds, the praise and the person's own words.
        Achievement = "ACHIEVEMENT", "Thành tích";
    }
}

vocabulary! {
    /// On what ground somebody is shown.
    Ground {
        /// The person agreed.
        Agreement = "AGREEMENT", "Người được nêu đồng ý";
        /// The Director found another ground in law and gave the reason.
        Other = "OTHER", "Căn cứ khác do Giám đốc quyết định";
    }
}

/// The place that says whether a scope is agreed to.
#[must_use]
pub const fn scope_place(scope: Scope) -> &'static str {
    match scope {
        Scope::Name => "scope_name",
        Scope::Photo => "scope_photo",
        Scope::Biography => "scope_biography",
        Scope::Achievement => "scope_achievement",
    }
}

/// The place that says whether a channel is agreed to.
#[must_use]
pub const fn channel_place(channel: Channel) -> &'static str {
    match channel {
        Channel::NoticeBoard => "channel_board",
        Channel::Portal => "channel_portal",
        Channel::Loudspeaker => "channel_loudspeaker",
    }
}

/// Places that a form may change afterwards. Ground and withdrawal are recorded by what somebody did.
pub const TYPED: &[&str] = &["valid_to", "purpose", "note"];

/// One consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Whose.
    pub person: Option<PersonId>,
    /// On what ground.
    pub ground: Ground,
    /// What may be shown.
    pub scopes: BTreeSet<Scope>,
    /// Where.
    pub channels: BTreeSet<Channel>,
    /// The first day it holds: the day of the paper.
    pub valid_from: Option<PartialDate>,
    /// The last day it holds; absent = until withdrawn.
    pub valid_to: Option<PartialDate>,
    /// What for.
    pub purpose: String,
    /// Why, for [`Ground::Other`].
    pub reason: String,
    /// Who decided, for [`Ground::Other`].
    pub decided_by: String,
    /// The scan of the paper.
    pub scan: Option<AttachmentId>,
    /// The day from which it holds no more.
    pub withdrawn_on: Option<PartialDate>,
    /// Why it was withdrawn, if that was said.
    pub withdrawn_why: String,
    /// Anything else.
    pub note: String,
}

impl Default for Consent {
    fn default() -> Self {
        Self {
            person: None,
            ground: Ground::Agreement,
            scopes: BTreeSet::new(),
            channels: BTreeSet::new(),
            valid_from: None,
            valid_to: None,
            purpose: String::new(),
            reason: String::new(),
            decided_by: String::new(),
            scan: None,
            withdrawn_on: None,
            withdrawn_why: String::new(),
            note: String::new(),
        }
    }
}

impl Consent {
    /// The days on which it holds; one without a first day holds on none. It holds no more on the day it
    /// is withdrawn.
    #[must_use]
    pub fn period(&self) -> Option<Period> {
        let whole = Period::new(self.valid_from?, self.valid_to);
        let Some(withdrawn) = self.withdrawn_on.map(PartialDate::first_day) else { return Some(whole) };
        Some(whole.ended_by(Some(withdrawn.plus_days(-1)?))).filter(|period| !period.is_empty())
    }

    /// Whether it speaks of this scope on this channel, at whatever time.
    #[must_use]
    pub fn concerns(&self, scope: Scope, channel: Channel) -> bool {
        self.scopes.contains(&scope) && self.channels.contains(&channel)
    }

    /// Whether it was taken back.
    #[must_use]
    pub const fn is_withdrawn(&self) -> bool {
        self.withdrawn_on.is_some()
    }
}

/// Of what shall be shown of one person on a channel throughout a period, that for which no consent
/// holds on each of its days.
#[must_use]
pub fn lacking(
    consents: &[Consent],
    needed: &BTreeSet<Scope>,
    channel: Channel,
    shown: Period,
) -> BTreeSet<Scope> {
    let is_lacking = |scope: &Scope| {
        let holding: Vec<Period> = consents
            .iter()
            .filter(|consent| consent.concerns(*scope, channel))
            .filter_map(Consent::period)
            .collect();
        !shown.is_covered_by(&holding)
    };
    needed.iter().copied().filter(is_lacking).collect()
}

/// Whether a person took the consent to a scope back and has given no other since.
#[must_use]
pub fn is_taken_back(consents: &[Consent], scope: Scope) -> bool {
    let mut of_scope = consents.iter().filter(|consent| consent.scopes.contains(&scope)).peekable();
    of_scope.peek().is_some() && of_scope.all(Consent::is_withdrawn)
}

impl Entity for Consent {
    const KIND: Kind = Kind::Consent;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.put_some("person", self.person.map(|id| id.to_string()));
        writer.put("ground", self.ground);
        for scope in &self.scopes {
            writer.put(scope_place(*scope), Value::Flag(true));
        }
        for channel in &self.channels {
            writer.put(channel_place(*channel), Value::Flag(true));
        }
        writer.put_some("valid_from", self.valid_from.map(|date| date.to_iso()));
        writer.put_some("valid_to", self.valid_to.map(|date| date.to_iso()));
        writer.text("purpose", &self.purpose);
        writer.text("reason", &self.reason);
        writer.text("decided_by", &self.decided_by);
        writer.put_some("scan", self.scan.map(|id| id.to_string()));
        writer.put_some("withdrawn_on", self.withdrawn_on.map(|date| date.to_iso()));
        writer.text("withdrawn_why", &self.withdrawn_why);
        writer.text("note", &self.note);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        let flag = |name: &str| reader.get(name) == Some(&Value::Flag(true));
        Self {
            person: reader.parsed("person"),
            // A ground this version does not know is none that it may rely on as an agreement.
            ground: match reader.text("ground").as_str() {
                "" | "AGREEMENT" => Ground::Agreement,
                _ => Ground::Other,
            },
            scopes: Scope::ALL.iter().copied().filter(|scope| flag(scope_place(*scope))).collect(),
            channels: Channel::ALL.iter().copied().filter(|it| flag(channel_place(*it))).collect(),
            valid_from: reader.date("valid_from"),
            valid_to: reader.date("valid_to"),
            purpose: reader.text("purpose"),
            reason: reader.text("reason"),
            decided_by: reader.text("decided_by"),
            scan: reader.parsed("scan"),
            withdrawn_on: reader.date("withdrawn_on"),
            withdrawn_why: reader.text("withdrawn_why"),
            note: reader.text("note"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> PartialDate {
        PartialDate::from_iso(iso).unwrap()
    }

    fn consent(from: &str, to: Option<&str>) -> Consent {
        Consent {
            scopes: BTreeSet::from([Scope::Name, Scope::Photo]),
            channels: BTreeSet::from([Channel::NoticeBoard]),
            valid_from: Some(day(from)),
            valid_to: to.map(day),
            ..Consent::default()
        }
    }

    fn missing(consents: &[Consent], channel: Channel, from: &str, to: &str) -> Vec<Scope> {
        let needed = BTreeSet::from([Scope::Name, Scope::Biography]);
        lacking(consents, &needed, channel, Period::new(day(from), Some(day(to)))).into_iter().collect()
    }

    #[test]
    fn each_scope_needs_a_consent_for_the_channel_and_for_every_day() {
        let given = [consent("2022-04-05", Some("2022-06-30")), consent("2022-07-01", None)];
        let board = Channel::NoticeBoard;
        assert_eq!(missing(&given, board, "2022-06-10", "2022-08-10"), [Scope::Biography]);
        assert_eq!(missing(&given, Channel::Portal, "2022-06-10", "2022-06-10").len(), 2);
        assert_eq!(
            missing(&given, board, "2022-04-01", "2022-04-30").len(),
            2,
            "before the paper was signed"
        );
        assert_eq!(missing(&given[..1], board, "2022-06-10", "2022-08-10").len(), 2, "it ends too early");
    }

    #[test]
    fn a_consent_holds_no_more_on_the_day_it_is_withdrawn() {
        let mut given = consent("2022-04-05", None);
        given.withdrawn_on = Some(day("2022-06-10"));
        let period = given.period().unwrap();
        assert!(period.contains(day("2022-06-09")) && !period.contains(day("2022-06-10")));
        given.withdrawn_on = Some(day("2022-04-05"));
        assert_eq!(given.period(), None);
    }

    #[test]
    fn a_photo_is_taken_back_only_when_no_other_consent_speaks_for_it() {
        let mut given = vec![consent("2022-04-05", None)];
        assert!(!is_taken_back(&given, Scope::Photo));
        given[0].withdrawn_on = Some(day("2022-06-10"));
        assert!(is_taken_back(&given, Scope::Photo) && !is_taken_back(&given, Scope::Biography));
        given.push(consent("2022-07-01", None));
        assert!(!is_taken_back(&given, Scope::Photo));
    }

    #[test]
    fn a_consent_is_read_as_it_was_written() {
        let mut given = consent("2022-04-05", Some("2022"));
        given.ground = Ground::Other;
        given.reason = "Sự kiện công cộng".to_owned();
        assert_eq!(Consent::from_fields(&given.to_fields()), given);
    }
}
