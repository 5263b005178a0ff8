//! The window's content security policy, so that a story in the browser breaks where the window
//! would. Read from the window's own configuration; there is no second copy.

use serde_json::Value;

const CONFIGURATION: &str = include_str!("../../../tauri.conf.json");

/// The policy as a header value.
///
/// # Errors
/// When the configuration is no JSON or sets no policy.
pub fn of_the_window() -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let configuration: Value = serde_json::from_str(CONFIGURATION)?;
    let policy = configuration
        .pointer("/app/security/csp")
        .and_then(Value::as_object)
        .ok_or("tauri.conf.json sets no app.security.csp")?;
    let rules = policy.iter().filter_map(|(name, sources)| Some(format!("{name} {}", sources.as_str()?)));
    Ok(rules.collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_scripts_may_run() {
        let policy = of_the_window().unwrap();
        assert!(policy.split("; ").any(|rule| rule == "script-src 'self'"), "{policy}");
        assert!(!policy.contains("https:") && !policy.contains('*'), "{policy}");
    }
}
