//! The command line of daraja-codegen.

use std::path::Path;
use std::process::ExitCode;

use daraja_codegen::{catalogue, finding, package, source::Source, target};

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().collect();
    let source = Source::new("codes.yaml", std::fs::read_to_string(&args[1])?);
    let validation = catalogue::validate(&source);
    let findings = finding::render(&validation.findings, &source, finding::Format::Text);
    print!("{findings}");
    let Some(catalogue) = validation.catalogue else {
        return Ok(ExitCode::FAILURE);
    };
    for package in package::render(&catalogue, target::ALL)? {
        let root = Path::new(&args[2]).join(package.target.id());
        for (path, text) in package.files.iter() {
            let path = root.join(path);
            std::fs::create_dir_all(path.parent().unwrap_or(&root))?;
            std::fs::write(path, text)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
