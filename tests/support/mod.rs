//! Git repositories that tests make.

use std::path::Path;
use std::process::Command;

/// Runs git as nobody in particular, whatever the machine's settings are.
pub fn git(folder: &Path, args: &[&str]) {
    let output = quiet(Command::new("git").current_dir(folder).args(args))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "git {args:?}: {said}");
}

/// Keeps the machine's settings of git, and of whoever runs the tests, away from a command.
pub fn quiet(command: &mut Command) -> &mut Command {
    let settings = [
        ("user.name", "A"),
        ("user.email", "a@example.invalid"),
        ("commit.gpgsign", "false"),
        ("init.defaultBranch", "main"),
        ("protocol.file.allow", "always"),
    ];
    command
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    command.env("GIT_CONFIG_COUNT", settings.len().to_string());
    for (index, (key, value)) in settings.into_iter().enumerate() {
        command.env(format!("GIT_CONFIG_KEY_{index}"), key);
        command.env(format!("GIT_CONFIG_VALUE_{index}"), value);
    }
    command
}
