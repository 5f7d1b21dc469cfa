//! Outcomes and statuses, from the one definition of the lattice.

use super::EventsView;
use crate::lattice;
use crate::name::Case;

/// An outcome, or a status.
pub(in crate::target::rust) struct StateView {
    pub id: &'static str,
    pub variant: String,
    pub meaning: &'static str,
    /// Its first letter, for tables.
    pub letter: char,
}

impl StateView {
    fn new(id: &'static str, meaning: &'static str) -> Self {
        let variant = Case::UpperCamel.apply(id);
        let letter = id.chars().next().unwrap_or('x').to_ascii_uppercase();
        Self {
            id,
            variant,
            meaning,
            letter,
        }
    }
}

impl EventsView<'_> {
    pub fn outcomes(&self) -> Vec<StateView> {
        let outcomes = lattice::OUTCOMES.iter();
        outcomes
            .map(|(id, meaning)| StateView::new(id, meaning))
            .collect()
    }

    pub fn statuses(&self) -> Vec<StateView> {
        let statuses = lattice::STATUSES.iter();
        statuses
            .map(|(id, meaning, _)| StateView::new(id, meaning))
            .collect()
    }

    /// The statuses that are not final, as a pattern.
    pub fn interim_statuses(&self) -> String {
        let statuses = self.statuses().into_iter().enumerate();
        let interim = statuses.filter(|(index, _)| !lattice::is_final(*index));
        let patterns: Vec<_> = interim
            .map(|(_, status)| format!("Self::{}", status.variant))
            .collect();
        patterns.join(" | ")
    }

    /// The rows of the table of statuses, each as the letters of its columns.
    pub fn merged(&self) -> Vec<String> {
        let statuses = self.statuses();
        let row = |row: [usize; lattice::OUTCOMES.len()]| {
            let letters: Vec<_> = row
                .iter()
                .map(|status| statuses[*status].letter.to_string())
                .collect();
            letters.join(", ")
        };
        lattice::table().into_iter().map(row).collect()
    }
}
