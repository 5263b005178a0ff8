//! The office, who works in it, how it looks, and its catalogues.

use std::{path::PathBuf, sync::Arc};

use domain::{
    date::PartialDate,
    exemplar::Category,
    person::{Sex, StaffKind},
    profile::Role,
    rules::{self, State},
    text::order::title_key,
    unit::{Unit, UnitKind},
};
use office::{Beginning, ExemplarQuery, Office, Setting, profile::NewProfile};

use super::{
    Call,
    convert::{by_code, undo_state, word, words},
    profile,
};
use crate::{
    Api,
    open_office::State as OpenState,
    types::{
        Failure, Nothing,
        office::{
            Appearance, Catalogue, Criterion, Limits, Named, NewOffice, OfficeCard, OfficeContents,
            OpenOffice, Status, Theme, UndoState, UnitCard,
        },
    },
};

/// Sizes of text the interface offers, in percent.
const TEXT_SIZES: [u32; 4] = [100, 112, 125, 140];

pub(super) fn status(call: Call<'_>, _: Nothing) -> Result<Status, Failure> {
    let mut state = call.api.state();
    call.api.open(&mut state)?;
    tell(call.api, &state)
}

pub(super) fn create(call: Call<'_>, request: NewOffice) -> Result<Status, Failure> {
    let role = by_code(&request.role, Role::from_code)?;
    let beginning = match request.contents {
        OfficeContents::Sample => Beginning::Sample,
        OfficeContents::Empty => Beginning::Empty,
    };
    let mut state = call.api.state();
    // Asked before anything is made: an office without a worker could not be written to.
    if domain::text::normal::clean(&request.worker).is_empty() {
        return Err(office::OfficeError::NameMissing.into());
    }
    let mut office = Office::create(&state.folder, Arc::clone(&call.api.world), beginning)?;
    office.set(Setting::OfficeName, &domain::text::normal::clean(&request.name))?;
    office.add_profile(&NewProfile { name: &request.worker, role, unit: None, pin: "" })?;
    call.api.batches.leave();
    state.office = Some(office);
    tell(call.api, &state)
}

pub(super) fn open(call: Call<'_>, request: OpenOffice) -> Result<Status, Failure> {
    let mut state = call.api.state();
    let folder = PathBuf::from(&request.folder);
    // The office open now stays open if the other one refuses.
    let office = Office::open(&folder, Arc::clone(&call.api.world))?;
    call.api.batches.leave();
    state.office = Some(office);
    state.folder = folder;
    tell(call.api, &state)
}

pub(super) fn set_appearance(call: Call<'_>, request: Appearance) -> Result<Status, Failure> {
    let wanted = Appearance { text_size: nearest_size(request.text_size), ..request };
    call.api.with(|office| {
        let text = serde_json::to_string(&wanted).unwrap_or_default();
        Ok(office.set(Setting::Appearance, &text)?)
    })?;
    tell(call.api, &call.api.state())
}

fn nearest_size(percent: u32) -> u32 {
    TEXT_SIZES.into_iter().min_by_key(|size| size.abs_diff(percent)).unwrap_or(100)
}

pub(super) fn tell(api: &Api, state: &OpenState) -> Result<Status, Failure> {
    let office = state.office.as_ref();
    let (mut profiles, mut retired_profiles) = (Vec::new(), Vec::new());
    if let Some(office) = office {
        for profile in office.profiles()? {
            let shelf = if profile.is_in_use() { &mut profiles } else { &mut retired_profiles };
            shelf.push(profile::card(&profile, office)?);
        }
    }
    Ok(Status {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        folder: state.folder.display().to_string(),
        office: office.map(office_card).transpose()?,
        profile: match office {
            Some(office) => office.worker().map(|worker| profile::card(worker, office)).transpose()?,
            None => None,
        },
        profiles,
        retired_profiles,
        appearance: match office {
            Some(office) => appearance(office)?,
            None => Appearance { theme: Theme::System, text_size: 100 },
        },
        undo: match office {
            Some(office) => undo_state(office.undo_offer()?),
            None => UndoState::default(),
        },
        today: api.world.now().day_in_vietnam().map(PartialDate::on_screen).unwrap_or_default(),
    })
}

fn office_card(office: &Office) -> Result<OfficeCard, Failure> {
    let page = office.list(&ExemplarQuery { limit: 1, ..ExemplarQuery::default() })?;
    let own = office.own_unit()?;
    let own_unit = own.as_ref().map(|(_, unit)| unit);
    let logo = own_unit.and_then(|unit| unit.logo).map(|photo| photo.to_string());
    let background = own_unit.and_then(|unit| unit.background).map(|photo| photo.to_string());
    Ok(OfficeCard {
        name: office.name()?,
        exemplars: page.counts.all as u64,
        sample: office.setting(Setting::Sample)?.is_some(),
        unit: own.map(|(id, _)| id.to_string()).unwrap_or_default(),
        logo,
        background,
    })
}

fn appearance(office: &Office) -> Result<Appearance, Failure> {
    let kept = office.setting(Setting::Appearance)?.and_then(|text| serde_json::from_str(&text).ok());
    Ok(kept.unwrap_or(Appearance { theme: Theme::System, text_size: 100 }))
}

pub(super) fn catalogue(call: Call<'_>, _: Nothing) -> Result<Catalogue, Failure> {
    call.api.with(|office| {
        let names = office.names()?;
        let mut units: Vec<_> = names.units.iter().collect();
        units.sort_by_cached_key(|(_, unit)| (unit.tier, title_key(&unit.official_name)));
        let mut work_fields: Vec<_> = names.work_fields.iter().collect();
        work_fields.sort_by_key(|(_, field)| field.position);
        let mut movements: Vec<_> = names.movements.iter().collect();
        movements.sort_by_cached_key(|(_, movement)| title_key(&movement.name));
        let named = |id: String, name: &str| Named { id, name: name.to_owned() };
        Ok(Catalogue {
            units: units.into_iter().map(|(id, unit)| unit_card(id.to_string(), unit)).collect(),
            work_fields: work_fields.iter().map(|(id, it)| named(id.to_string(), &it.name)).collect(),
            movements: movements.iter().map(|(id, it)| named(id.to_string(), &it.name)).collect(),
            slogans: office.slogans()?.iter().map(|(id, it)| named(id.to_string(), &it.words)).collect(),
            categories: words!(Category),
            criteria: criteria(),
            states: words!(State),
            sexes: words!(Sex),
            staff_kinds: words!(StaffKind),
            roles: words!(Role),
            unit_kinds: words!(UnitKind),
            plan_years: office.plan_years()?,
            limits: limits(),
        })
    })
}

fn unit_card(id: String, unit: &Unit) -> UnitCard {
    let ended = unit.valid_to.map(|to| format!("đến {}", to.on_screen()));
    let begun = unit.valid_from.map(|from| format!("từ {}", from.on_screen()));
    UnitCard {
        id,
        name: unit.official_name.clone(),
        short_name: unit.short_name.clone(),
        kind: unit.kind.map(|kind| word!(kind)),
        tier: unit.tier.map(|tier| tier.code().to_owned()),
        validity: ended.or(begun).unwrap_or_default(),
    }
}

fn criteria() -> Vec<Criterion> {
    (1..)
        .zip(rules::Criterion::ALL)
        .map(|(number, criterion)| Criterion {
            code: criterion.code().to_owned(),
            number,
            label: criterion.label().to_owned(),
            wording: criterion.wording().to_owned(),
        })
        .collect()
}

fn limits() -> Limits {
    // The limits are small constants, far below the type's end.
    let limit = |limit: usize| u32::try_from(limit).unwrap_or(u32::MAX);
    Limits {
        praise: limit(rules::PRAISE_LIMIT),
        summary: limit(rules::SUMMARY_LIMIT),
        quotation: limit(rules::QUOTATION_LIMIT),
        figures: limit(rules::FIGURES_ON_SHEET),
    }
}
