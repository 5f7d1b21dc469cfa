//! What a change demands of the version, as Cargo and the other registries read Semantic Versioning.

use semver::{Prerelease, Version};

use super::change::Level;

/// The least version that may follow `old` with changes of `level`.
///
/// Before 1.0.0 the first number that is not zero stands for the major version, as Cargo, npm and Poetry
/// read it: 0.3.1 breaks with 0.4.0, and 0.0.3 with 0.0.4. A pre-release has not been released, so what
/// its own number announces may still be put into it: 2.0.0-rc.1 may break and still become 2.0.0.
#[must_use]
pub fn least(old: &Version, level: Level) -> Version {
    let core = Version::new(old.major, old.minor, old.patch);
    if !old.pre.is_empty() && level <= announced(&core) {
        return core;
    }
    let Version {
        major,
        minor,
        patch,
        ..
    } = core;
    match (level, major, minor) {
        (Level::Patch, _, _) | (Level::Minor, 0, _) | (Level::Major | Level::Money, 0, 0) => {
            Version::new(major, minor, patch + 1)
        }
        (Level::Minor, _, _) | (Level::Major | Level::Money, 0, _) => {
            Version::new(major, minor + 1, 0)
        }
        (Level::Major | Level::Money, _, _) => Version::new(major + 1, 0, 0),
    }
}

/// True where `new` is high enough to follow `old` with changes of `level`.
#[must_use]
pub fn suffices(old: &Version, new: &Version, level: Option<Level>) -> bool {
    let order = new.cmp_precedence(old);
    let Some(level) = level else {
        return order.is_ge();
    };
    // A pre-release of the least version is on its way to it.
    let mut core = new.clone();
    core.pre = Prerelease::EMPTY;
    order.is_gt() && core.cmp_precedence(&least(old, level)).is_ge()
}

/// The heaviest change that a version of this form is made for.
const fn announced(core: &Version) -> Level {
    match (core.major, core.minor, core.patch) {
        (_, 0, 0) | (0, _, 0) | (0, 0, _) => Level::Money,
        (0, _, _) => Level::Minor,
        (_, _, 0) => Level::Minor,
        _ => Level::Patch,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_version() {
        let cases = [
            ("1.2.3", ["2.0.0", "1.3.0", "1.2.4"]),
            ("0.3.1", ["0.4.0", "0.3.2", "0.3.2"]),
            ("0.0.3", ["0.0.4", "0.0.4", "0.0.4"]),
            ("2.0.0-rc.1", ["2.0.0", "2.0.0", "2.0.0"]),
            ("1.3.0-rc.1", ["2.0.0", "1.3.0", "1.3.0"]),
            ("1.3.1-rc.1", ["2.0.0", "1.4.0", "1.3.1"]),
            ("0.3.0-rc.1", ["0.3.0", "0.3.0", "0.3.0"]),
            ("0.3.1-rc.1", ["0.4.0", "0.3.1", "0.3.1"]),
            ("1.2.3+build.7", ["2.0.0", "1.3.0", "1.2.4"]),
        ];
        for (old, expected) in cases {
            let old = Version::parse(old).unwrap();
            let levels = [Level::Major, Level::Minor, Level::Patch];
            let least = levels.map(|level| least(&old, level).to_string());
            assert_eq!(least, expected, "{old}");
            assert_eq!(
                super::least(&old, Level::Money).to_string(),
                expected[0],
                "{old}"
            );
        }
    }

    #[test]
    fn what_follows_what() {
        let cases = [
            ("1.2.3", "1.2.3", None, true),
            ("1.2.3", "1.2.2", None, false),
            ("1.2.3", "1.2.3", Some(Level::Patch), false),
            ("1.2.3", "1.2.3+b", Some(Level::Patch), false),
            ("1.2.3", "1.2.4-rc.1", Some(Level::Patch), true),
            ("1.2.3", "1.3.0", Some(Level::Major), false),
            ("1.2.3", "2.0.0-alpha", Some(Level::Major), true),
            ("2.0.0-alpha", "2.0.0-alpha", Some(Level::Patch), false),
            ("2.0.0-alpha", "2.0.0-beta", Some(Level::Money), true),
            ("1.2.4-rc.1", "1.2.4", Some(Level::Major), false),
            ("0.1.0", "0.1.1", Some(Level::Minor), true),
            ("0.1.0", "0.1.1", Some(Level::Major), false),
            ("0.1.0", "1.0.0", Some(Level::Money), true),
        ];
        for (old, new, level, expected) in cases {
            let [before, after] = [old, new].map(|text| Version::parse(text).unwrap());
            assert_eq!(
                suffices(&before, &after, level),
                expected,
                "{old} {new} {level:?}"
            );
        }
    }
}
