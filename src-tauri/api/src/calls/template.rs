//! The office's own templates.

use std::path::Path;

use domain::{
    id::RecordId,
    record::{Kind, Path as Place},
    schema,
};
use office::{
    ColourName, Font, FontRole, Office, OwnTemplate as Own, Template, TemplateId,
    photo::read_file,
    template::{Imported, OwnTemplateView, file_name, place_of},
};

use super::{
    Call,
    convert::{plain_word, saved},
    photo::brought,
    template_words::{font_label, part_label},
};
use crate::types::{
    Failure,
    exemplar::Id,
    template::{
        ExportTemplate, ImportOutcome, ImportTemplate, NewTemplate, OwnColour, OwnFont, OwnPart, OwnTemplate,
        OwnWords, TemplateAdded, TemplateFile, TemplateImported,
    },
};

pub(super) fn show(call: Call<'_>, request: Id) -> Result<OwnTemplate, Failure> {
    call.api.with(|office| detail(office, &request.id))
}

pub(super) fn add(call: Call<'_>, request: NewTemplate) -> Result<TemplateAdded, Failure> {
    call.api.with(|office| {
        let (id, done) = office.add_template(&TemplateId::new(&request.based_on), &request.name)?;
        Ok(TemplateAdded { id: id.to_string(), saved: saved(office, done, Vec::new())? })
    })
}

pub(super) fn export(call: Call<'_>, request: ExportTemplate) -> Result<TemplateFile, Failure> {
    call.api.with(|office| {
        let file = office.export_template(&request.id, Path::new(&request.file))?;
        Ok(TemplateFile { file: file.display().to_string() })
    })
}

pub(super) fn import(call: Call<'_>, request: ImportTemplate) -> Result<TemplateImported, Failure> {
    let (bytes, _) = brought(call.body, request.file.as_deref(), String::new(), read_file)?;
    call.api.with(|office| {
        let import = office.import_template(&bytes)?;
        let (outcome, done) = match import.done {
            Imported::Added(done) => (ImportOutcome::Added, Some(done)),
            Imported::Renamed(done) => (ImportOutcome::Renamed, Some(done)),
            Imported::AlreadyThere => (ImportOutcome::AlreadyThere, None),
        };
        Ok(TemplateImported {
            id: import.template.id.to_string(),
            name: import.template.template.name,
            outcome,
            saved: done.map(|done| saved(office, done, Vec::new())).transpose()?,
        })
    })
}

fn detail(office: &mut Office, named: &str) -> Result<OwnTemplate, Failure> {
    let OwnTemplateView { id, template: own } = office.find_template(named)?;
    let templates = office.templates()?;
    let called = |id: &str| templates.iter().find(|it| it.id().as_str() == id);
    let unknown = || office::OfficeError::NoSuchRecord(RecordId::from(id).to_string());
    let template = called(&id.to_string()).ok_or_else(unknown)?;
    let family = called(own.based_on.as_str()).ok_or_else(unknown)?;
    Ok(OwnTemplate {
        id: id.to_string(),
        description: own.description.clone(),
        family: family.id().as_str().to_owned(),
        family_name: family.name().to_owned(),
        colour_from: own.colours_from.map(|way| way.name().to_owned()).unwrap_or_default(),
        colours: ColourName::ALL.iter().map(|name| colour(*name, &own, template)).collect(),
        fonts: FontRole::ALL.iter().map(|role| font(*role, &own)).collect(),
        font_choices: Font::ALL.iter().map(|it| plain_word(it.name(), font_label(*it))).collect(),
        parts: parts(&own, family),
        words: words(&own, family),
        file_name: file_name(&own.name),
        name: own.name,
    })
}

fn colour(name: ColourName, own: &Own, template: &Template) -> OwnColour {
    let (path, label) = place(&format!("colours.{}", name.name()));
    OwnColour { path, label, shown: template.colour(name).hex(), chosen: own.colours.contains_key(&name) }
}

fn font(role: FontRole, own: &Own) -> OwnFont {
    let (path, label) = place(&format!("fonts.{}", role.name()));
    let font = own.fonts.get(&role).copied().unwrap_or(role.usual());
    OwnFont { path, label, value: font.name().to_owned() }
}

/// The parts of the family, those that can be moved first and in their order.
fn parts(own: &Own, family: &Template) -> Vec<OwnPart> {
    let mut movable = own.order.clone();
    movable.extend(family.movable().filter(|part| !own.order.contains(part)));
    let rest = family.parts().iter().filter(|part| !movable.contains(part));
    let part = |part: &office::PartName| OwnPart {
        code: part.name().to_owned(),
        label: part_label(*part).to_owned(),
        shown: !own.hidden.contains(part),
        hideable: family.parts().contains(part),
        movable: movable.contains(part),
    };
    movable.iter().chain(rest).map(part).collect()
}

fn words(own: &Own, family: &Template) -> Vec<OwnWords> {
    let words = |(name, usual): (office::WordName, Option<&str>)| {
        let (path, label) = place(&format!("words.{}", name.name()));
        let value = own.words.get(&name).cloned().unwrap_or_default();
        let most = u32::try_from(name.most()).unwrap_or(u32::MAX);
        OwnWords { path, label, value, usual: usual.unwrap_or_default().to_owned(), most }
    };
    family.words().map(words).collect()
}

/// The place in the record of a key, and its label.
fn place(key: &str) -> (String, String) {
    let place = place_of(key).unwrap_or_default();
    (place.to_owned(), schema::label(Kind::Template, &Place::field(place)))
}
