//! Who works on this machine.

use domain::{
    id::UnitId,
    profile::{Profile, Role},
    text::names::initials,
};
use office::{
    Office,
    profile::{NewProfile, ProfileChange},
};

use super::{
    Call,
    convert::{by_code, record_id, word},
    office::tell,
};
use crate::types::{
    Failure, Nothing,
    exemplar::Id,
    office::{Named, Status},
    profile::{ChangeProfile, ChooseProfile, NewProfile as Request, ProfileCard, SetPin},
};

pub(super) fn add(call: Call<'_>, request: Request) -> Result<Status, Failure> {
    let role = by_code(&request.role, Role::from_code)?;
    call.api.with(|office| {
        let unit = unit(office, request.unit.as_deref())?;
        let pin = request.pin.as_deref().unwrap_or_default();
        office.add_profile(&NewProfile { name: &request.name, role, unit, pin })?;
        Ok(())
    })?;
    tell(call.api, &call.api.state())
}

pub(super) fn choose(call: Call<'_>, request: ChooseProfile) -> Result<Status, Failure> {
    let id = record_id(&request.id)?;
    let pin = request.pin.unwrap_or_default();
    call.api.with(|office| Ok(office.choose_profile(id.into(), &pin).map(drop)?))?;
    tell(call.api, &call.api.state())
}

pub(super) fn leave(call: Call<'_>, _: Nothing) -> Result<Status, Failure> {
    call.api.with(|office| Ok(office.leave()?))?;
    tell(call.api, &call.api.state())
}

pub(super) fn change(call: Call<'_>, request: ChangeProfile) -> Result<Status, Failure> {
    let id = record_id(&request.id)?;
    let role = by_code(&request.role, Role::from_code)?;
    call.api.with(|office| {
        let unit = unit(office, request.unit.as_deref())?;
        office.change_profile(id.into(), &ProfileChange { name: request.name, role, unit })?;
        Ok(())
    })?;
    tell(call.api, &call.api.state())
}

pub(super) fn retire(call: Call<'_>, request: Id) -> Result<Status, Failure> {
    set_retired(&call, &request, true)
}

pub(super) fn bring_back(call: Call<'_>, request: Id) -> Result<Status, Failure> {
    set_retired(&call, &request, false)
}

fn set_retired(call: &Call<'_>, request: &Id, retired: bool) -> Result<Status, Failure> {
    let id = record_id(&request.id)?;
    call.api.with(|office| Ok(office.retire_profile(id.into(), retired).map(drop)?))?;
    tell(call.api, &call.api.state())
}

pub(super) fn set_pin(call: Call<'_>, request: SetPin) -> Result<Status, Failure> {
    call.api.with(|office| Ok(office.set_pin(&request.present, &request.new).map(drop)?))?;
    tell(call.api, &call.api.state())
}

pub(super) fn reset_pin(call: Call<'_>, request: Id) -> Result<Status, Failure> {
    let id = record_id(&request.id)?;
    call.api.with(|office| Ok(office.reset_pin(id.into()).map(drop)?))?;
    tell(call.api, &call.api.state())
}

/// The unit named, if one is.
fn unit(office: &Office, named: Option<&str>) -> Result<Option<UnitId>, Failure> {
    let named = named.filter(|name| !name.is_empty());
    Ok(named.map(|name| office.names()?.unit(name)).transpose()?)
}

pub(super) fn card(profile: &Profile, office: &Office) -> Result<ProfileCard, Failure> {
    let unit = match profile.unit {
        Some(id) => {
            let name = office.unit(id)?.map(|unit| unit.official_name);
            Some(Named { id: id.to_string(), name: name.unwrap_or_default() })
        }
        None => None,
    };
    let reset = profile.pin.reset.as_ref().map(|reset| {
        let day = reset.at.day_in_vietnam().map(|day| day.on_screen()).unwrap_or_default();
        format!("{} đã bỏ mã PIN cũ ngày {day}.", reset.by)
    });
    Ok(ProfileCard {
        id: profile.id.to_string(),
        name: profile.name.clone(),
        initials: initials(&profile.name),
        role: word!(profile.role),
        unit,
        has_pin: profile.has_pin(),
        pin_reset: reset,
    })
}
