//! The memory of a program with all its helper processes, each shared page divided by those who share it.

use std::{collections::HashMap, fs};

/// The proportional set size of a process and everything it started, in MB.
pub(crate) fn of_family(root: u32) -> f64 {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for process in fs::read_dir("/proc").unwrap().flatten() {
        let Some(process) = process.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        // A process may end while it is looked at.
        if let Some(parent) = parent(process) {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut family = vec![root];
    let mut kilobytes = 0.0;
    while let Some(process) = family.pop() {
        kilobytes += proportional_kb(process).unwrap_or_default();
        family.extend(children.remove(&process).unwrap_or_default());
    }
    kilobytes / 1024.0
}

fn parent(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program stands in brackets and may hold anything: state and parent follow them.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn proportional_kb(process: u32) -> Option<f64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}
