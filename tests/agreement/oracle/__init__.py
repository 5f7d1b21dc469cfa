"""The reference: the contract's letter, slow and simple, to check the packages by."""
