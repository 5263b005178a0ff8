//! Checking and rebuilding the office's file.

use super::Call;
use crate::types::{Failure, Nothing, office::OfficeCheck};

pub(super) fn check(call: Call<'_>, _: Nothing) -> Result<OfficeCheck, Failure> {
    call.api.with(|office| {
        let report = office.check()?;
        Ok(OfficeCheck {
            sound: report.faults.is_empty(),
            records: report.records as u64,
            changes: report.changes as u64,
            faults: report.faults.iter().map(fault).collect(),
        })
    })
}

pub(super) fn rebuild(call: Call<'_>, request: Nothing) -> Result<OfficeCheck, Failure> {
    call.api.with(|office| Ok(office.rebuild().map(drop)?))?;
    check(call, request)
}

fn fault(fault: &office::Fault) -> String {
    match fault {
        office::Fault::File(detail) => format!("Tệp dữ liệu: {detail}"),
        office::Fault::Change(record) => format!("Nhật ký thay đổi của hồ sơ {record}"),
        office::Fault::Cache(record) => format!("Bảng tra cứu của hồ sơ {record} (dựng lại được)"),
        office::Fault::Table(table) => format!("Bảng {table} (dựng lại được)"),
    }
}
