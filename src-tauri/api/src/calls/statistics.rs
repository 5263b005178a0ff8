//! The figures of plan years.

use domain::{channel::Channel, exemplar::Category, id::UnitId, rules::State};
use office::{
    Office, ProgressFilter, YearRange,
    names::Names,
    selection::{CoverageRow, Tally},
    statistics::{self, MonthFigures, Statistics, Timely, UnitFigures},
};

use super::{
    Call,
    convert::{by_code, record_id, word, words},
    selection::{NO_FIELD, percent},
};
use crate::types::{
    Failure,
    list::SubjectKind,
    statistics::{
        BalanceCell, Count, CountedRows, FieldFigures, MonthFigures as MonthCard, ReachedCount, Standing,
        Statistics as StatisticsCard, StatisticsRequest, TargetDays, Timeliness, TimelyFigures,
        UnitFigures as UnitCard, UnitsOf,
    },
};

/// What a row says of exemplars without any unit.
const NO_UNIT: &str = "Chưa ghi đơn vị";

/// What a row says of a unit that has not arrived.
const UNIT_NOT_RECEIVED: &str = "Đơn vị chưa nhận được";

pub(super) fn show(call: Call<'_>, request: StatisticsRequest) -> Result<StatisticsCard, Failure> {
    call.api.with(|office| {
        let asked = YearRange { first: request.first_year, last: request.last_year };
        let by = match request.units {
            UnitsOf::Then => statistics::UnitsOf::Then,
            UnitsOf::Now => statistics::UnitsOf::Now,
        };
        let found = office.statistics(asked, by)?;
        Ok(Counting::of(office, &found)?.card(&found, office.plan_years()?, request.units))
    })
}

pub(super) fn set_target(call: Call<'_>, request: TargetDays) -> Result<TargetDays, Failure> {
    call.api.with(|office| {
        office.set_target_days(request.days)?;
        Ok(TargetDays { days: office.target_days()? })
    })
}

/// The rows of a number as a filter of the list.
pub(super) fn filter(office: &Office, rows: &CountedRows) -> Result<ProgressFilter, Failure> {
    let given = |code: &Option<String>| code.clone().filter(|code| !code.is_empty());
    let target = office.target_days()?;
    let timeliness = rows.timeliness.map(|it| match it {
        Timeliness::Posted => office::Timeliness::Posted,
        Timeliness::Measured => office::Timeliness::Measured,
        Timeliness::Within => office::Timeliness::Within(target),
        Timeliness::Beyond => office::Timeliness::Beyond(target),
        Timeliness::Unmeasured => office::Timeliness::Unmeasured,
    });
    let unit = |text: &String| record_id(text).map(UnitId::from);
    let units = rows.units.as_ref().map(|units| units.iter().map(unit).collect());
    let known = || Ok::<_, Failure>(office.names()?.work_fields.into_keys().collect());
    Ok(ProgressFilter {
        years: YearRange { first: rows.first_year, last: rows.last_year },
        reached: given(&rows.reached).map(|code| by_code(&code, State::from_code)).transpose()?,
        standing: rows.standing.map(|standing| match standing {
            Standing::InPlan => office::Standing::InPlan,
            Standing::Selected => office::Standing::Selected,
        }),
        timeliness: timeliness.zip(office.today_in_vietnam()),
        units: units.transpose()?,
        without_fields: rows.without_field.then(known).transpose()?,
    })
}

/// "năm 2022", "từ năm 2010 đến năm 2022".
fn period((first, last): (i64, i64)) -> String {
    if first == last { format!("năm {first}") } else { format!("từ năm {first} đến năm {last}") }
}

/// Puts a label on numbers.
struct Counting {
    names: Names,
    years: (i64, i64),
}

impl Counting {
    fn of(office: &Office, found: &Statistics) -> Result<Self, Failure> {
        Ok(Self { names: office.names()?, years: found.years })
    }

    fn card(&self, found: &Statistics, years: Vec<i64>, units_of: UnitsOf) -> StatisticsCard {
        let coverage = &found.coverage;
        let fields = coverage.rows.iter().filter(|row| row.work_field.is_some() || row.total.all > 0);
        let individuals = CountedRows { subject: Some(SubjectKind::Individual), ..self.all() };
        let reached = State::ALL.iter().zip(&found.reached).map(|(state, count)| ReachedCount {
            state: word!(*state),
            count: self.reached(*count, *state, &self.all()),
        });
        StatisticsCard {
            first_year: found.years.0,
            last_year: found.years.1,
            period: period(found.years),
            today: found.today.on_screen(),
            years,
            units_of,
            exemplars: self.count(found.exemplars, "Mọi điển hình", self.all()),
            reached: reached.collect(),
            timely: self.timely(&found.timely, "", &self.all()),
            target_days: found.target_days,
            units: found.units.iter().map(|it| self.unit(it)).collect(),
            categories: words!(Category),
            fields: fields.map(|row| self.field(row)).collect(),
            individuals: self.balance(coverage.individuals, "Cá nhân", &individuals),
            balanced: self.balance(coverage.exemplars, "Không kể đã rút", &self.all()),
            individual_share: percent(coverage.individuals.all, coverage.exemplars.all),
            selected_share: percent(coverage.individuals.selected, coverage.exemplars.selected),
            adoptions: found.adoptions as u64,
            channels: words!(Channel),
            months: found.months.iter().map(month).collect(),
            quiet_months: u32::try_from(found.months.iter().filter(|it| it.is_quiet()).count())
                .unwrap_or(u32::MAX),
        }
    }

    /// The rows of all exemplars of the years.
    fn all(&self) -> CountedRows {
        CountedRows {
            first_year: Some(self.years.0),
            last_year: Some(self.years.1),
            ..CountedRows::default()
        }
    }

    fn count(&self, count: usize, what: &str, rows: CountedRows) -> Count {
        let label = format!("Toàn cảnh {}: {what}", period(self.years));
        Count { count: count as u64, rows: CountedRows { label, ..rows } }
    }

    fn reached(&self, count: usize, state: State, among: &CountedRows) -> Count {
        let rows = CountedRows { reached: Some(state.code().to_owned()), ..among.clone() };
        let whose = if among.label.is_empty() { String::new() } else { format!("{}, ", among.label) };
        self.count(count, &format!("{whose}từng “{}”", state.label()), rows)
    }

    fn timely(&self, timely: &Timely, whose: &str, among: &CountedRows) -> TimelyFigures {
        let rows = |count, what: &str, timeliness| {
            let label = if whose.is_empty() { what.to_owned() } else { format!("{whose}, {what}") };
            self.count(count, &label, CountedRows { timeliness: Some(timeliness), ..among.clone() })
        };
        let Timely { posted, measured, within, median } = *timely;
        TimelyFigures {
            median,
            posted: rows(posted, "đã đăng", Timeliness::Posted),
            measured: rows(measured, "đã đăng, tính được số ngày", Timeliness::Measured),
            within: rows(within, "đăng trong mức đặt ra", Timeliness::Within),
            beyond: rows(measured - within, "đăng chậm hơn mức đặt ra", Timeliness::Beyond),
            unmeasured: rows(posted - measured, "đã đăng, chưa rõ ngày phát hiện", Timeliness::Unmeasured),
        }
    }

    fn balance(&self, tally: Tally, what: &str, among: &CountedRows) -> BalanceCell {
        let rows = |count, what: &str, standing| {
            self.count(count, what, CountedRows { standing: Some(standing), ..among.clone() })
        };
        BalanceCell {
            all: rows(tally.all, what, Standing::InPlan),
            selected: rows(tally.selected, &format!("{what}, đã lựa chọn"), Standing::Selected),
        }
    }

    fn field(&self, row: &CoverageRow) -> FieldFigures {
        let work_field = row.work_field.map(|id| id.to_string());
        let name = if work_field.is_some() { row.name.clone() } else { NO_FIELD.to_owned() };
        let among =
            CountedRows { work_field: work_field.clone(), without_field: work_field.is_none(), ..self.all() };
        let cells = Category::ALL.iter().zip(&row.categories).map(|(category, tally)| {
            let rows = CountedRows { category: Some(category.code().to_owned()), ..among.clone() };
            self.balance(*tally, &format!("{name}, {}", category.label()), &rows)
        });
        FieldFigures {
            cells: cells.collect(),
            total: self.balance(row.total, &name, &among),
            work_field,
            name,
        }
    }

    fn unit(&self, it: &UnitFigures) -> UnitCard {
        let (name, note) = self.unit_name(it);
        let members = it.members.iter().map(ToString::to_string).collect();
        let among = CountedRows { units: Some(members), ..self.all() };
        let labelled = CountedRows { label: name.clone(), ..among.clone() };
        let categories = Category::ALL.iter().zip(&it.categories).map(|(category, count)| {
            let rows = CountedRows { category: Some(category.code().to_owned()), ..among.clone() };
            self.count(*count, &format!("{name}, {}", category.label()), rows)
        });
        let reached = State::ALL.iter().zip(&it.reached);
        let selected = CountedRows { standing: Some(Standing::Selected), ..among.clone() };
        UnitCard {
            unit: it.unit.map(|id| id.to_string()),
            exemplars: self.count(it.exemplars, &name, among.clone()),
            categories: categories.collect(),
            reached: reached.map(|(state, count)| self.reached(*count, *state, &labelled)).collect(),
            selected: self.count(it.selected, &format!("{name}, đã lựa chọn"), selected),
            postings: it.postings as u64,
            timely: self.timely(&it.timely, &name, &among),
            name,
            note,
        }
    }

    fn unit_name(&self, it: &UnitFigures) -> (String, String) {
        let called = |id: &UnitId| match self.names.units.get(id) {
            Some(unit) if unit.short_name.is_empty() => unit.official_name.clone(),
            Some(unit) => unit.short_name.clone(),
            None => UNIT_NOT_RECEIVED.to_owned(),
        };
        let Some(unit) = it.unit else { return (NO_UNIT.to_owned(), String::new()) };
        let listed = |units: &[UnitId]| units.iter().map(called).collect::<Vec<_>>().join(", ");
        let name = called(&unit);
        if !it.divided.is_empty() {
            let note = "Đơn vị cũ được chia: chưa rõ hồ sơ thuộc phần nào, nên giữ một dòng riêng.";
            return (format!("{name} (nay là: {})", listed(&it.divided)), note.to_owned());
        }
        if it.is_without_heir {
            return (name, "Đơn vị đã kết thúc, chưa ghi đơn vị kế thừa.".to_owned());
        }
        let others: Vec<UnitId> = it.members.iter().copied().filter(|id| *id != unit).collect();
        let note = if others.is_empty() { String::new() } else { format!("Gồm cả: {}", listed(&others)) };
        (name, note)
    }
}

fn month(it: &MonthFigures) -> MonthCard {
    MonthCard {
        year: it.year,
        month: it.month,
        label: format!("Tháng {}/{}", it.month, it.year),
        counts: it.channels.iter().map(|count| *count as u64).collect(),
        quiet: it.is_quiet(),
        ahead: it.is_ahead,
    }
}
