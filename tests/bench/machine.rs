//! What the system says of this process. Where it says nothing, the wall clock stands in.

use std::{fs::File, io::Write, path::Path, sync::OnceLock, time::Instant};

/// CPU time of this process in ms.
pub fn cpu_ms() -> f64 {
    #[cfg(target_os = "linux")]
    if let Ok(stat) = std::fs::read_to_string("/proc/self/schedstat")
        && let Some(nanoseconds) = stat.split(' ').next().and_then(|it| it.parse::<f64>().ok())
    {
        return nanoseconds / 1e6;
    }
    static BEGAN: OnceLock<Instant> = OnceLock::new();
    BEGAN.get_or_init(Instant::now).elapsed().as_secs_f64() * 1000.0
}

/// The most memory this process ever took, in MB; zero where the system does not say.
pub fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kilobytes =
        line.and_then(|line| line.split_whitespace().nth(1)).and_then(|it| it.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1024.0
}

/// What the disk below a folder takes by itself for a durable write of the size of one save, p95 in ms.
pub fn sync_ms(folder: &Path) -> std::io::Result<f64> {
    let path = folder.join("disk-alone");
    let mut file = File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..200 {
        let began = Instant::now();
        file.write_all(&[7; 32 * 1024])?;
        file.sync_data()?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    std::fs::remove_file(&path)?;
    Ok(p95(times))
}

/// The value that 95 of a hundred do not exceed.
pub fn p95(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() * 95 / 100).copied().unwrap_or_default()
}
