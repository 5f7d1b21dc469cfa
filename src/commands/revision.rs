//! A catalogue at a revision, read by the git command.

use std::ffi::OsStr;
use std::io::{ErrorKind, Read as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use daraja_codegen::catalogue::MAX_BYTES;
use daraja_codegen::finding::visible::visible;
use daraja_codegen::source::Source;

use super::{Failure, input};

/// What `--against` names.
struct Revision<'a> {
    commit: &'a str,
    /// A path from the top of the repository; none for that of the new catalogue.
    path: Option<&'a str>,
}

/// Reads the catalogue that `against` names: `REV`, or `REV:path`. Without a path it is that of `new`.
pub fn read(against: &str, new: &Path) -> Result<Source, Failure> {
    let revision = parse(against)?;
    let folder = match new.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let git = Git { folder };
    let is_shallow = git.is_shallow()?;
    let Some(commit) = git.commit(revision.commit)? else {
        return Err(git.missing(revision.commit, is_shallow));
    };
    let path = match revision.path {
        Some(path) => path.to_owned(),
        None => format!(
            "./{}",
            new.file_name()
                .map(OsStr::to_string_lossy)
                .unwrap_or_default()
        ),
    };
    let shown = path.trim_start_matches("./");
    let name = format!("{}:{shown}", revision.commit);
    git.file(&commit, &path, &name, &revision)
}

/// Takes `REV:path` apart: the first colon outside of braces, as in `main@{2026-01-01 10:00}`.
fn parse(against: &str) -> Result<Revision<'_>, Failure> {
    let mut depth = 0_usize;
    let colon = against.char_indices().find(|(_, character)| {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        *character == ':' && depth == 0
    });
    let (commit, path) = match colon {
        Some((at, _)) => (&against[..at], Some(&against[at + 1..])),
        None => (against, None),
    };
    // What begins with a hyphen would be an option of git.
    if commit.is_empty() || commit.starts_with('-') || path == Some("") {
        let against = shown(against);
        return Err(
            Failure::new(format_args!("--against {against} names no revision")).help(
                "name one as git does, as in --against HEAD~1 or --against v1.2.0:codes.yaml",
            ),
        );
    }
    Ok(Revision { commit, path })
}

struct Git<'a> {
    folder: &'a Path,
}

impl Git<'_> {
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(self.folder)
            .args(args)
            // Its messages are told apart by their English.
            .env("LC_ALL", "C")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, args: &[&str]) -> Result<Output, Failure> {
        self.command(args)
            .output()
            .map_err(|error| cannot_run(&error))
    }

    fn is_shallow(&self) -> Result<bool, Failure> {
        let output = self.run(&["rev-parse", "--is-shallow-repository"])?;
        if output.status.success() {
            return Ok(output.stdout.starts_with(b"true"));
        }
        let said = said(&output.stderr);
        if said.contains("not a git repository") {
            let folder = self.folder.display();
            return Err(Failure::new(format_args!("{folder} is in no git repository"))
                .help("run it where the catalogue is kept, or name two files: daraja-codegen diff OLD NEW"));
        }
        // Git names the command that mends a repository of another owner.
        Err(Failure::new(format_args!(
            "git cannot read the repository: {}",
            shown(&said)
        )))
    }

    fn commit(&self, revision: &str) -> Result<Option<String>, Failure> {
        let peeled = format!("{revision}^{{commit}}");
        let output = self.run(&["rev-parse", "--verify", "--quiet", &peeled])?;
        let id = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !id.is_empty()).then_some(id))
    }

    fn missing(&self, revision: &str, is_shallow: bool) -> Failure {
        let depth = if is_shallow { "--depth=1 " } else { "" };
        let is_plain = revision
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte));
        let is_id = revision.len() >= 40 && revision.bytes().all(|byte| byte.is_ascii_hexdigit());
        let remotes = self
            .run(&["remote"])
            .map(|output| output.stdout)
            .unwrap_or_default();
        let remotes = String::from_utf8_lossy(&remotes).into_owned();
        let remote = remotes.lines().next().unwrap_or("origin");
        let tracked = remotes.lines().find_map(|remote| {
            let branch = revision.strip_prefix(remote)?.strip_prefix('/')?;
            Some((remote, branch))
        });
        let command = match tracked {
            Some((remote, branch)) if is_plain => {
                format!(
                    "git fetch {depth}{remote} +refs/heads/{branch}:refs/remotes/{remote}/{branch}"
                )
            }
            _ if is_id => format!("git fetch {depth}{remote} {revision}"),
            _ if is_shallow => "git fetch --unshallow --tags".to_owned(),
            _ => format!("git fetch --tags {remote}"),
        };
        let shown = shown(revision);
        if is_shallow {
            return Failure::new(format_args!(
                "this clone is shallow, and has no revision {shown}"
            ))
            .help(format!(
                "fetch it: {command}\n      (with actions/checkout, set fetch-depth: 0)"
            ));
        }
        Failure::new(format_args!("the repository has no revision {shown}"))
            .help(format!("correct the name, or fetch it: {command}"))
    }

    fn file(
        &self,
        commit: &str,
        path: &str,
        name: &str,
        revision: &Revision<'_>,
    ) -> Result<Source, Failure> {
        let object = format!("{commit}:{path}");
        let mut command = self.command(&["cat-file", "blob", &object]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| cannot_run(&error))?;
        let mut bytes = Vec::new();
        if let Some(stdout) = child.stdout.take() {
            let mut limited = stdout.take(MAX_BYTES as u64 + 1);
            limited
                .read_to_end(&mut bytes)
                .map_err(|error| cannot_run(&error))?;
        }
        // Its output is closed now: git ends, be it for want of a reader.
        let output = child
            .wait_with_output()
            .map_err(|error| cannot_run(&error))?;
        if bytes.len() <= MAX_BYTES && !output.status.success() {
            return Err(self.unreadable(commit, &output, name, revision));
        }
        input::text(bytes.as_slice(), name)
    }

    fn unreadable(
        &self,
        commit: &str,
        output: &Output,
        name: &str,
        revision: &Revision<'_>,
    ) -> Failure {
        let said = said(&output.stderr);
        let is_missing = [
            " does not exist in",
            "exists on disk, but not in",
            "exists, but not",
        ]
        .iter()
        .any(|sign| said.contains(sign));
        if !is_missing {
            return Failure::new(format_args!(
                "git cannot read {}: {}",
                shown(name),
                shown(&said)
            ));
        }
        let at = shown(revision.commit);
        let file = name.rsplit(['/', ':']).next().unwrap_or_default();
        let elsewhere = self.paths(commit, file);
        let help = match elsewhere.first() {
            Some(path) => format!("it is there as {0}: --against {at}:{0}", shown(path)),
            None => format!(
                "name the file as it was called then: --against {at}:PATH, from the top of the repository"
            ),
        };
        Failure::new(format_args!(
            "the revision {at} has no such file: {}",
            shown(name)
        ))
        .help(help)
    }

    /// The files of a commit that are called `file`.
    fn paths(&self, commit: &str, file: &str) -> Vec<String> {
        let args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit];
        let Ok(output) = self.run(&args) else {
            return Vec::new();
        };
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let is_called = |path: &&str| path.rsplit('/').next() == Some(file);
        text.split('\0')
            .filter(is_called)
            .map(str::to_owned)
            .collect()
    }
}

fn cannot_run(error: &std::io::Error) -> Failure {
    let failure = Failure::new(format_args!("cannot run git: {error}"));
    if error.kind() == ErrorKind::NotFound {
        return failure.help("install git, or name two files: daraja-codegen diff OLD NEW");
    }
    failure
}

fn said(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    text.trim()
        .trim_start_matches("fatal: ")
        .replace(['\n', '\t'], " ")
}

fn shown(text: &str) -> String {
    visible(text.into())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn revisions_and_paths() {
        let parts = |text| {
            parse(text)
                .map(|revision| (revision.commit, revision.path))
                .ok()
        };
        assert_eq!(parts("HEAD~1"), Some(("HEAD~1", None)));
        assert_eq!(parts("v1:a/b.yaml"), Some(("v1", Some("a/b.yaml"))));
        assert_eq!(
            parts("main@{1 day 10:00}:x"),
            Some(("main@{1 day 10:00}", Some("x")))
        );
        for none in ["", ":x", "--output=x", "HEAD:"] {
            assert_eq!(parts(none), None, "{none}");
        }
    }
}
