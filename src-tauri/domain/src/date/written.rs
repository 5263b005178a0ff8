//! How dates are written: for storage, on screens, in documents.

use super::{DateError, PartialDate};

impl PartialDate {
    /// The stored form, ISO 8601 as far as known: "2022-03-05", "2022-03", "2022". Sorting these
    /// texts sorts the dates.
    pub fn to_iso(self) -> String {
        let year = self.year;
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (Some(month), None) => format!("{year:04}-{month:02}"),
            (None, _) => format!("{year:04}"),
        }
    }

    /// Reads exactly what [`to_iso`](Self::to_iso) writes; anything else is an error.
    pub fn from_iso(text: &str) -> Result<Self, DateError> {
        if text.is_empty() {
            return Err(DateError::Empty);
        }
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4)?;
        let date = match (parts.next(), parts.next()) {
            (None, _) => Self::from_year(year),
            (month, None) => Self::from_month(year, digits(month, 2)? as u8),
            (month, day) => Self::from_day(year, digits(month, 2)? as u8, digits(day, 2)? as u8),
        };
        if parts.next().is_some() { Err(DateError::Unreadable) } else { date }
    }

    /// The form on screens: "05/03/2022", "03/2022", "2022" (C.5 of the product's rules).
    pub fn on_screen(self) -> String {
        let year = self.year;
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{day:02}/{month:02}/{year}"),
            (Some(month), None) => format!("{month:02}/{year}"),
            (None, _) => year.to_string(),
        }
    }

    /// The date written out in an administrative document: "ngày 07 tháng 3 năm 2022".
    ///
    /// NĐ 30/2020, Phụ lục I: a day below 10 and the months 1 and 2 get a leading zero, the months 3
    /// to 9 get none. What is not known is left out: "tháng 3 năm 2022", "năm 2022".
    pub fn in_document(self) -> String {
        let year = self.year;
        match (self.month, self.day) {
            (Some(month), Some(day)) => {
                format!("ngày {day:02} tháng {} năm {year}", document_month(month))
            }
            (Some(month), None) => format!("tháng {} năm {year}", document_month(month)),
            (None, _) => format!("năm {year}"),
        }
    }

    /// The short form inside a document's sentences, zeros as in [`in_document`](Self::in_document):
    /// "05/3/2022", "3/2022", "2022".
    pub fn in_document_short(self) -> String {
        let year = self.year;
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{day:02}/{}/{year}", document_month(month)),
            (Some(month), None) => format!("{}/{year}", document_month(month)),
            (None, _) => year.to_string(),
        }
    }
}

/// A month's number with the zero that NĐ 30/2020 wants for 1 and 2 only, where "1" and "2" could be
/// turned into 11 and 12 by a stroke of the pen.
fn document_month(month: u8) -> String {
    if month <= 2 { format!("{month:02}") } else { month.to_string() }
}

/// The number written with exactly `width` ASCII digits.
fn digits(text: Option<&str>, width: usize) -> Result<u16, DateError> {
    text.filter(|text| text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|text| text.parse().ok())
        .ok_or(DateError::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_pad_days_below_ten_and_the_months_one_and_two_only() {
        for (iso, short, long) in [
            ("2022-01-01", "01/01/2022", "ngày 01 tháng 01 năm 2022"),
            ("2022-02-09", "09/02/2022", "ngày 09 tháng 02 năm 2022"),
            ("2022-03-05", "05/3/2022", "ngày 05 tháng 3 năm 2022"),
            ("2022-03-07", "07/3/2022", "ngày 07 tháng 3 năm 2022"),
            ("2019-06-29", "29/6/2019", "ngày 29 tháng 6 năm 2019"),
            ("2022-10-10", "10/10/2022", "ngày 10 tháng 10 năm 2022"),
            ("2022-12-31", "31/12/2022", "ngày 31 tháng 12 năm 2022"),
            ("2022-02", "02/2022", "tháng 02 năm 2022"),
            ("2022-03", "3/2022", "tháng 3 năm 2022"),
            ("2022", "2022", "năm 2022"),
        ] {
            let date = PartialDate::from_iso(iso).unwrap();
            assert_eq!((date.in_document_short().as_str(), date.in_document().as_str()), (short, long));
        }
    }

    #[test]
    fn screens_pad_every_day_and_month() {
        for (iso, shown) in [("2022-04-05", "05/04/2022"), ("1985-03", "03/1985"), ("1987", "1987")] {
            assert_eq!(PartialDate::from_iso(iso).unwrap().on_screen(), shown);
        }
    }

    #[test]
    fn the_stored_form_is_read_strictly() {
        for text in
            ["2022-3-5", "2022-03-05 ", "2022-03-05-01", "22-03-05", "+022", "2022-", "2022--05", "٢٠٢٢"]
        {
            assert_eq!(PartialDate::from_iso(text), Err(DateError::Unreadable), "{text}");
        }
        assert_eq!(PartialDate::from_iso(""), Err(DateError::Empty));
        assert_eq!(PartialDate::from_iso("2022-13"), Err(DateError::NoSuchMonth(13)));
        assert_eq!(PartialDate::from_iso("2022-02-29"), Err(DateError::NoSuchDay(29)));
        assert_eq!(PartialDate::from_iso("0987"), Err(DateError::YearOutOfRange(987)));
    }
}
