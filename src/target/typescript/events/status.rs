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
    /// Outcomes with the status that they make of a payment, where that has another name.
    renamed: Vec<(&'static str, &'static str)>,
    /// The status that no outcome says, but two that contradict each other.
    contradiction: &'static str,
}

/// A status, and how it fares against others.
struct Status {
    name: &'static str,
    key: String,
    meaning: &'static str,
    rank: u8,
}

impl StatusModule {
    pub fn new() -> Self {
        let name = |status: usize| lattice::STATUSES[status].0;
        let statuses = lattice::STATUSES
            .iter()
            .map(|(name, meaning, rank)| Status {
                name,
                key: Case::UpperCamel.apply(name),
                meaning,
                rank: *rank,
            });
        let all = 0..lattice::STATUSES.len();
        let outcomes = lattice::OUTCOMES.iter().enumerate();
        let renamed = outcomes.filter_map(|(index, (outcome, _))| {
            let status = name(lattice::status_of(index));
            (status != *outcome).then_some((*outcome, status))
        });
        Self {
            generated_by: GENERATED_BY,
            outcomes: &lattice::OUTCOMES,
            statuses: statuses.collect(),
            finals: all
                .filter(|status| lattice::is_final(*status))
                .map(name)
                .collect(),
            renamed: renamed.collect(),
            contradiction: name(lattice::CONTRADICTION),
        }
    }
}
