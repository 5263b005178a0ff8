//! `cargo xtask gallery`: contact sheets of everything a sheet can look like, for the eye.

use crate::project::Project;
use crate::tool::Trouble;

/// The pictures the sheets show: drawn people of the sample office.
const PHOTOS: [&str; 2] =
    ["assets/sample-office/portraits/nu-1.jpg", "assets/sample-office/portraits/tap-the-1.jpg"];

/// Draws the contact sheets into `out/gallery`. All combinations are held against the rules of the sheets by
/// the tests; this shows them. Drawing thousands of pages is worth an optimised program.
pub fn gallery(project: &Project) -> Result<(), Trouble> {
    project.cargo(&["build", "--release", "--workspace", "--example", "gallery"]).run()?;
    let out = project.path("out/gallery");
    let [portrait, group] = PHOTOS.map(|photo| project.path(photo));
    project
        .tool(project.binary("release", "examples/gallery"))
        .args([out.as_os_str(), portrait.as_os_str(), group.as_os_str()])
        .run()
}
