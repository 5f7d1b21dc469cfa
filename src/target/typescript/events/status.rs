//! The module of outcomes and statuses, from the one definition of how they merge.

use askama::Template;

use crate::lattice;
use crate::name::Case;
use crate::target::GENERATED_BY;

#[derive(Template)]
#[template(path = "typescript/src/events/status.ts")]
pub(super) struct StatusModule {
    generated_by: &'static str,
    outcomes: &'static [(&'static str, &'static str)],
    statuses: Vec<Status>,
    finals: Vec<&'static str>,
}

/// A status, and what each outcome makes of it.
struct Status {
    name: &'static str,
    key: String,
    meaning: &'static str,
    row: Vec<(&'static str, &'static str)>,
}

impl StatusModule {
    pub fn new() -> Self {
        let name = |status: usize| lattice::STATUSES[status].0;
        let outcomes = lattice::OUTCOMES.iter().map(|(outcome, _)| *outcome);
        let statuses = lattice::STATUSES.iter().zip(lattice::table());
        let statuses = statuses.map(|((status, meaning, _), row)| Status {
            name: status,
            key: Case::UpperCamel.apply(status),
            meaning,
            row: outcomes.clone().zip(row.map(name)).collect(),
        });
        let all = 0..lattice::STATUSES.len();
        Self {
            generated_by: GENERATED_BY,
            outcomes: &lattice::OUTCOMES,
            statuses: statuses.collect(),
            finals: all
                .filter(|status| lattice::is_final(*status))
                .map(name)
                .collect(),
        }
    }
}
