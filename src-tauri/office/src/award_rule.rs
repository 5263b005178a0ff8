//! The rules about awards: data of the office, each with its source, that somebody confirms after comparing it
//! with the paper. What a rule says changes as any record does, and then has to be confirmed anew.

use domain::{
    award_rule::AwardRule,
    date::PartialDate,
    id::AwardRuleId,
    operation::Operation,
    profile::Duty,
    record::{Edit, Entity, Kind},
    text::normal::clean,
};

use crate::{
    Office, OfficeError,
    door::Saved,
    exemplar::add::{date, edit},
};

/// A rule in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardRuleView {
    /// Its id.
    pub id: AwardRuleId,
    /// The rule.
    pub rule: AwardRule,
}

/// Reads the first or the last day of a rule as a person typed it.
///
/// # Errors
/// When it is no date.
pub fn typed_day(place: &str, typed: &str) -> Result<Option<PartialDate>, OfficeError> {
    date(Kind::AwardRule, place, typed)
}

impl Office {
    /// The rules in use: by sort and form, then by their first day.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn award_rules(&self) -> Result<Vec<AwardRuleView>, OfficeError> {
        let read =
            |(id, fields)| AwardRuleView { id: AwardRuleId::from(id), rule: AwardRule::from_fields(&fields) };
        let mut rules: Vec<AwardRuleView> = self.all(Kind::AwardRule)?.map(read).collect();
        rules.sort_by_key(|view| (view.rule.sort, view.rule.form, view.rule.valid_from, view.id));
        Ok(rules)
    }

    /// Adds a rule, not confirmed by anybody.
    ///
    /// # Errors
    /// When whoever is working may not, it has no source, or a number lies out of its bounds.
    pub fn add_award_rule(&mut self, rule: &AwardRule) -> Result<(AwardRuleId, Saved), OfficeError> {
        self.require(Duty::WriteAnywhere)?;
        if clean(&rule.source).is_empty() {
            return Err(OfficeError::SourceMissing);
        }
        if let (Some(from), Some(to)) = (rule.valid_from, rule.valid_to)
            && to.last_day() < from.first_day()
        {
            return Err(OfficeError::EndsBeforeBeginning { from, to });
        }
        let unconfirmed = AwardRule {
            confirmed_by: String::new(),
            confirmed_on: None,
            confirmed_from: String::new(),
            ..rule.clone()
        };
        let id: AwardRuleId = self.world().fresh_id().into();
        let saved = self.write(Operation::AddAwardRule, &[edit(id.into(), &unconfirmed)?])?;
        Ok((id, saved))
    }

    /// Notes that whoever is working compared a rule with the paper; `from` names the paper where it is not the
    /// rule's own source.
    ///
    /// # Errors
    /// When whoever is working may not, or there is no such rule.
    pub fn confirm_award_rule(&mut self, id: AwardRuleId, from: &str) -> Result<Saved, OfficeError> {
        self.require(Duty::WriteAnywhere)?;
        let worker = self.worker().ok_or(OfficeError::NobodyWorking)?.name.clone();
        let before = self.fields_of(id.into(), Kind::AwardRule)?;
        let rule = AwardRule {
            confirmed_by: worker,
            confirmed_on: self.today_in_vietnam(),
            confirmed_from: clean(from),
            ..AwardRule::from_fields(&before)
        };
        let edit = Edit::between(id.into(), Kind::AwardRule, &before, &rule.to_fields());
        self.write(Operation::ConfirmAwardRule, &[edit])
    }
}
