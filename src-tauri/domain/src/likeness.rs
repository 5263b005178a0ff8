//! How alike two records of people, or of collectives, are: whether both may be one person entered twice.
//!
//! The product never decides that by itself: it names its reasons, and somebody merges the two or says that they
//! are two. Lists that come in without marks, with another placement of tones or with a year instead of a day are
//! the usual cause (C.3, F.2 of the product's rules).

use crate::{
    date::{PartialDate, Precision},
    id::UnitId,
    rules::vocabulary,
    text::{
        fold::{fold, has_marks},
        names::given_name,
        tone::marked_key,
        variants::search_key,
    },
};

/// From this score on two records are suspected to be one. A name alone never reaches it: something about the birth
/// or the unit has to agree too, which is also what lets doubles be found by equal keys.
pub const SUSPECT: i64 = 60;

vocabulary! {
    /// What two records have in common, or what speaks against their being one.
    Reason {
        /// The names are equal but for capitals and the placement of tones.
        SameName = "SAME_NAME", "cùng tên";
        /// One of the names was typed without marks.
        SameNameUnmarked = "SAME_NAME_UNMARKED", "cùng tên không dấu";
        /// Both have marks, and these differ: "Dũng" and "Dung".
        NameDiffersInMarks = "NAME_DIFFERS_IN_MARKS", "tên chỉ khác dấu";
        /// The given names are equal, the rest is not.
        SameGivenName = "SAME_GIVEN_NAME", "cùng tên gọi";
        /// Born on the same day.
        SameBirthDay = "SAME_BIRTH_DAY", "cùng ngày sinh";
        /// Born in the same year, as far as both are known.
        SameBirthYear = "SAME_BIRTH_YEAR", "cùng năm sinh";
        /// The births contradict each other.
        OtherBirth = "OTHER_BIRTH", "khác ngày sinh";
        /// The same unit.
        SameUnit = "SAME_UNIT", "cùng đơn vị";
        /// One unit took over from the other.
        SuccessorUnit = "SUCCESSOR_UNIT", "đơn vị kế thừa nhau";
        /// Different units.
        OtherUnit = "OTHER_UNIT", "khác đơn vị";
        /// The same position.
        SamePosition = "SAME_POSITION", "cùng chức vụ";
        /// Both stand behind an exemplar of one plan year.
        SamePlanYear = "SAME_PLAN_YEAR", "cùng năm kế hoạch";
    }
}

impl Reason {
    /// How much it speaks for one person; below zero against it.
    #[must_use]
    pub const fn weight(self) -> i64 {
        match self {
            Self::SameName => 50,
            Self::SameNameUnmarked => 40,
            Self::NameDiffersInMarks => 25,
            Self::SameGivenName => 20,
            Self::SameBirthDay => 40,
            Self::SameBirthYear => 30,
            Self::OtherBirth => -45,
            Self::SameUnit => 20,
            Self::SuccessorUnit => 15,
            Self::OtherUnit => -10,
            Self::SamePosition | Self::SamePlanYear => 4,
        }
    }
}

/// What is compared of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traits<'a> {
    /// The full name of a person, the name of a collective.
    pub name: &'a str,
    /// The birth.
    pub birth: Option<PartialDate>,
    /// The unit.
    pub unit: Option<UnitId>,
    /// The position.
    pub position: &'a str,
}

/// What is known of two records beyond what stands in them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ties {
    /// One's unit took over from the other's.
    pub successor_units: bool,
    /// Both stand behind an exemplar of one plan year.
    pub same_plan_year: bool,
}

/// The key under which names that may be one lie together: no marks, no capitals, one spelling for i and y.
#[must_use]
pub fn name_key(name: &str) -> String {
    search_key(name)
}

/// The key under which people lie together who were born on one day and share the given name; `None` unless the
/// whole day is known.
#[must_use]
pub fn birth_key(name: &str, birth: Option<PartialDate>) -> Option<String> {
    let day = birth.filter(|birth| birth.precision() == Precision::Day)?;
    let given = search_key(given_name(name));
    (!given.is_empty()).then(|| format!("{given} {}", day.to_iso()))
}

/// Why two records may be one person, and what speaks against it, in the order in which people look.
#[must_use]
pub fn reasons(one: &Traits<'_>, other: &Traits<'_>, ties: Ties) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = names(one.name, other.name).into_iter().collect();
    reasons.extend(one.birth.zip(other.birth).map(|(one, other)| births(one, other)));
    reasons.extend(one.unit.zip(other.unit).map(|(one, other)| match ties.successor_units {
        _ if one == other => Reason::SameUnit,
        true => Reason::SuccessorUnit,
        false => Reason::OtherUnit,
    }));
    if !one.position.is_empty() && fold(one.position) == fold(other.position) {
        reasons.push(Reason::SamePosition);
    }
    if ties.same_plan_year {
        reasons.push(Reason::SamePlanYear);
    }
    reasons
}

/// How strongly these reasons speak for one person; from [`SUSPECT`] on the two are shown.
#[must_use]
pub fn score(reasons: &[Reason]) -> i64 {
    reasons.iter().map(|reason| reason.weight()).sum()
}

fn names(one: &str, other: &str) -> Option<Reason> {
    if search_key(one) == search_key(other) {
        return Some(match spelling(one) == spelling(other) {
            true => Reason::SameName,
            false if has_marks(one) && has_marks(other) => Reason::NameDiffersInMarks,
            false => Reason::SameNameUnmarked,
        });
    }
    let is_same = search_key(given_name(one)) == search_key(given_name(other));
    is_same.then_some(Reason::SameGivenName)
}

/// A name with its marks, but neither capitals nor fashions: the placement of tones, i or y.
fn spelling(name: &str) -> String {
    let one_letter = |letter| match letter {
        'y' => 'i',
        'ý' => 'í',
        'ỳ' => 'ì',
        'ỷ' => 'ỉ',
        'ỹ' => 'ĩ',
        'ỵ' => 'ị',
        other => other,
    };
    marked_key(name).chars().map(one_letter).collect()
}

/// Whether two births may be one: a year covers its days.
fn births(one: PartialDate, other: PartialDate) -> Reason {
    if one == other && one.precision() == Precision::Day {
        return Reason::SameBirthDay;
    }
    let overlap = one.first_day() <= other.last_day() && other.first_day() <= one.last_day();
    if overlap { Reason::SameBirthYear } else { Reason::OtherBirth }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::RecordId;

    fn unit(number: u8) -> Option<UnitId> {
        Some(RecordId::from_bytes([number; 16]).into())
    }

    fn traits<'a>(name: &'a str, birth: &str, unit: Option<UnitId>) -> Traits<'a> {
        Traits { name, birth: PartialDate::from_iso(birth).ok(), unit, position: "" }
    }

    fn suspected(one: Traits<'_>, other: Traits<'_>) -> bool {
        let both = [reasons(&one, &other, Ties::default()), reasons(&other, &one, Ties::default())];
        assert_eq!(both[0], both[1], "whoever comes first");
        score(&both[0]) >= SUSPECT
    }

    #[test]
    fn doubles_of_every_usual_cause_are_suspected() {
        for (one, other) in [
            (traits("Hoà Thuỷ Ví Dụ", "", unit(1)), traits("HÒA THỦY VÍ DỤ", "", unit(1))),
            (traits("Trần Thị Thí Dụ", "1987", None), traits("Tran Thi Thi Du", "1987-03-02", unit(2))),
            (traits("Trần Thị Thí Dụ", "1987", unit(1)), traits("Tran Thi Thi Du", "1987-03-02", unit(2))),
            (traits("Lý Giả Định", "", unit(1)), traits("Lí Giả Định", "", unit(1))),
            (
                traits("Lê Lan Minh Họa", "1990-01-02", None),
                traits("Lê Thị Lan Minh Họa", "1990-01-02", unit(1)),
            ),
            (traits("Lê Văn Dũng", "1990", unit(1)), traits("Lê Văn Dụng", "1990", unit(1))),
        ] {
            assert!(suspected(one, other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn people_who_merely_share_a_name_are_not() {
        for (one, other) in [
            (traits("Nguyễn Văn Mẫu", "", None), traits("Nguyễn Văn Mẫu", "", None)),
            (traits("Nguyễn Văn Mẫu", "", unit(1)), traits("Nguyễn Văn Mẫu", "", unit(2))),
            (traits("Nguyễn Văn Mẫu", "1970", unit(1)), traits("Nguyễn Văn Mẫu", "1991", unit(1))),
            (traits("Nguyễn Văn Dũng", "", unit(1)), traits("Nguyễn Văn Dụng", "", unit(1))),
            (traits("Lê Thị Mẫu", "1990-01-02", unit(1)), traits("Trần Văn Mẫu", "1990-01-02", unit(2))),
        ] {
            assert!(!suspected(one, other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn whatever_is_suspected_shares_a_key_and_a_birth_or_a_unit() {
        let without = [Reason::SameName, Reason::SamePosition, Reason::SamePlanYear];
        assert!(score(&without) < SUSPECT);
        let given_only =
            [Reason::SameGivenName, Reason::SameBirthYear, Reason::SamePosition, Reason::SamePlanYear];
        assert!(score(&given_only) < SUSPECT, "only a whole day makes a given name enough");
    }
}
