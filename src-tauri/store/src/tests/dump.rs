//! Everything the caches of an office say, as text that two offices can be compared by.

use rusqlite::{Connection, types::Value};

use crate::Store;

/// The tables with rows of their own. The row ids of exemplars depend on what was undone in between,
/// so that rows name their record instead.
const QUERIES: &[&str] = &[
    "SELECT record, kind, heads FROM document ORDER BY record",
    "SELECT * FROM unit ORDER BY record",
    "SELECT * FROM unit_successor ORDER BY unit, successor",
    "SELECT * FROM subject ORDER BY record",
    "SELECT * FROM work_field ORDER BY record",
    "SELECT record, binned, category, subject_kind, subject, model, unit, photo, state, state_rank, plan_year,
            name, role, name_key, unit_key, updated_at
     FROM exemplar ORDER BY record",
    "SELECT record, work_field FROM exemplar_work_field JOIN exemplar ON exemplar.id = exemplar ORDER BY 1, 2",
    "SELECT record, marks, way, since, counted, proposing_unit, told
     FROM candidate JOIN exemplar ON exemplar.id = candidate.exemplar ORDER BY record",
    "SELECT record, binned, plan_year, category, subject, state, reached, unit, adoptions, discovered, first_posted,
            postings
     FROM progress ORDER BY record",
    "SELECT * FROM exemplar_count ORDER BY 1, 2, 3, 4, 5",
    "SELECT * FROM posting ORDER BY record",
    "SELECT * FROM posting_exemplar ORDER BY posting, exemplar",
    "SELECT * FROM consent ORDER BY record",
    "SELECT * FROM nomination ORDER BY record",
    "SELECT * FROM award ORDER BY record",
    "SELECT record, place, kin, lead, body FROM exemplar_text JOIN exemplar USING (id) ORDER BY record",
    "SELECT * FROM likeness ORDER BY record",
    "SELECT * FROM person_link ORDER BY 1, 2, 3",
    "SELECT count(*) FROM exemplar_text",
];

/// The search indexes, word by word.
const INDEXES: [&str; 3] = ["exemplar_search", "exemplar_name", "exemplar_name_part"];

pub(super) fn caches(store: &Store) -> String {
    let connection = &store.connection;
    let mut text = String::new();
    for query in QUERIES {
        rows(connection, query, &mut text);
    }
    for index in INDEXES {
        connection
            .execute_batch(&format!(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', '{index}', 'instance')"
            ))
            .unwrap();
        let words =
            "SELECT term, record, col, offset FROM temp.words JOIN exemplar ON exemplar.id = words.doc
                     ORDER BY 1, 2, 3, 4";
        rows(connection, words, &mut text);
        rows(connection, "SELECT count(*) FROM temp.words", &mut text);
        connection.execute_batch("DROP TABLE temp.words").unwrap();
    }
    for document in connection
        .prepare("SELECT record FROM document ORDER BY 1")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
    {
        let record = domain::id::RecordId::from_bytes(document.unwrap());
        text.push_str(&format!("{record} {:?}\n", store.fields(record).unwrap()));
    }
    text
}

fn rows(connection: &Connection, query: &str, text: &mut String) {
    text.push_str(&format!("-- {query}\n"));
    let mut statement = connection.prepare(query).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let values: Vec<Value> = (0..columns).map(|column| row.get_unwrap(column)).collect();
        text.push_str(&format!("{values:?}\n"));
    }
}
