//! The sample office's sheets.

use office::{ExemplarFilter, ExemplarQuery, ExemplarSort, TemplateId, poster::SheetRequest};
use testkit::TempOffice;

/// A sample exemplar: its name as part of a file name, and its id.
pub struct Sample {
    pub stem: String,
    pub id: domain::id::ExemplarId,
}

/// The sample office with its exemplars in the order of their names.
pub fn office() -> (TempOffice, Vec<Sample>) {
    let office = TempOffice::sample().unwrap();
    let query = ExemplarQuery {
        sort: ExemplarSort::GivenName,
        filter: ExemplarFilter::default(),
        limit: 100,
        ..ExemplarQuery::default()
    };
    let rows = office.list(&query).unwrap().rows;
    let samples: Vec<Sample> = rows
        .into_iter()
        .map(|row| Sample { stem: office::poster::file::file_stem(&row.name), id: row.id })
        .collect();
    assert_eq!(samples.len(), 18);
    (office, samples)
}

/// The templates an exemplar's own record fills, on every paper they come on, as they lie by nature.
pub fn choices(office: &mut TempOffice) -> Vec<SheetRequest> {
    let offered = |template: &office::Template| {
        let id = template.id().clone();
        template
            .papers()
            .filter(|(_, orientation)| *orientation == template.natural_orientation())
            .map(move |(paper, orientation)| SheetRequest {
                template: Some(id.clone()),
                paper: Some(paper),
                orientation: Some(orientation),
                ..SheetRequest::default()
            })
            .collect::<Vec<_>>()
    };
    let filled = [TemplateId::INDIVIDUAL, TemplateId::COLLECTIVE];
    let templates = office.templates().unwrap().iter();
    templates.filter(|template| filled.contains(template.id())).flat_map(offered).collect()
}

/// The reference with this name: compared, or written when told to.
pub fn reference(folder: &str, name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("posters").join(folder).join(name)
}

/// Whether references are to be written.
pub fn writing() -> bool {
    std::env::var_os("WRITE_GOLDENS").is_some()
}
