// {{ package.generated_by }}
//! The families of codes, and looking codes up.

use core::fmt;

use crate::{families, CodeInfo};

/// A family of codes. The same text can mean different things in different families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Family {
{%- for family in package.families_by_age() %}
    {{ family.title_doc(4) }}
    ///
    {{ family.description_doc(4) }}
    ///
    /// The known codes: [`{{ family.type_name }}`](crate::{{ family.type_name }}).
    {{ family.type_name }},
{%- endfor %}
}

/// What the catalogue says of a family.
struct About {
    id: &'static str,
    title: &'static str,
    description: &'static str,
    codes: &'static [CodeInfo],
    lookup: fn(&str) -> Option<&'static CodeInfo>,
}

static ABOUT: &[About] = &[
    // One entry a family, in the order of the enum.
{%- for family in package.families_by_age() %}
    About {
        id: "{{ family.id }}",
        title: {{ family.title() }},
        description: {{ family.description() }},
        codes: families::{{ family.type_name }}::infos(),
        lookup: families::{{ family.type_name }}::lookup,
    },
{%- endfor %}
];

impl Family {
    /// Every family, in the order of the catalogue.
    pub const ALL: &'static [Self] = &[
        // One line a family.
{%- for family in package.families %}
        Self::{{ family.type_name }},
{%- endfor %}
    ];

    /// The family with this id, or `None` where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use {{ package.crate_name }}::Family;
    ///
    /// assert_eq!(Family::from_id("{{ package.example.family_id }}"), Some(Family::{{ package.example.family }}));
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|family| family.id() == id)
    }

    /// The id: the same in every language and in every answer of the tool, in snake case.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.about().id
    }

    /// The name for people.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.about().title
    }

    /// What the codes speak of.
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.about().description
    }

    /// Every known code of the family, in the order of its enum.
    #[must_use]
    pub const fn codes(self) -> &'static [CodeInfo] {
        self.about().codes
    }

    const fn about(self) -> &'static About {
        &ABOUT[self as usize]
    }
}

/// Writes the id.
impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// What is known about a code of a family; `None` for an unknown code.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::{lookup, Family};
///
/// let info = lookup(Family::{{ package.example.family }}, "{{ package.example.code }}").unwrap();
/// assert_eq!(info.name, "{{ package.example.name }}");
///
/// assert!(lookup(Family::{{ package.example.family }}, "{{ package.example.unknown }}").is_none());
/// ```
#[must_use]
pub fn lookup(family: Family, code: &str) -> Option<&'static CodeInfo> {
    (family.about().lookup)(code)
}

/// Everything that a bare code can mean: one answer for each family that knows it, in the order of
/// the catalogue.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::lookup_all;
///
/// for info in lookup_all("{{ package.example.shared_code }}") {
///     println!("{}: {}", info.family.title(), info.title);
/// }
/// assert_eq!(lookup_all("{{ package.example.unknown }}").count(), 0);
/// ```
pub fn lookup_all(code: &str) -> impl Iterator<Item = &'static CodeInfo> + Clone + '_ {
    let lookup_in = move |family: &Family| lookup(*family, code);
    Family::ALL.iter().filter_map(lookup_in)
}
