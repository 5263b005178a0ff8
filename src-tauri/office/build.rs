//! Lists the sample office's portraits, so that adding one is only adding a file.

use std::{env, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../assets/sample-office/portraits");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = fs::read_dir(&folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut code =
        String::from("/// The drawn portraits by file name.\nconst PORTRAITS: &[(&str, &[u8])] = &[\n");
    for file in files.iter().filter(|file| file.path().extension().is_some_and(|it| it == "jpg")) {
        let name = file.file_name();
        writeln!(
            code,
            "    ({:?}, include_bytes!({:?})),",
            name.to_string_lossy(),
            file.path().canonicalize()?
        )?;
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("portraits.rs"), code)?;
    Ok(())
}
