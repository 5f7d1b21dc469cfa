//! Keys to decode, in an order that nothing can learn.

/// So many that a branch predictor cannot remember their order.
const COUNT: usize = 100_000;

/// Keys in the order in which they are to be decoded.
pub struct Keys {
    name: &'static str,
    keys: Vec<String>,
}

impl Keys {
    /// Keys that are all known.
    pub fn known(codes: &[&str]) -> Self {
        let mut dice = Dice(20_261_122);
        let keys = (0..COUNT).map(|_| codes[dice.below(codes.len())].to_owned());
        Self {
            name: "known",
            keys: keys.collect(),
        }
    }

    /// Keys that are all unknown: codes of other systems, and known ones with one letter changed.
    pub fn unknown(codes: &[&str]) -> Self {
        const OTHERS: [&str; 8] = [
            "SFC_IC0003",
            "R000002",
            "00",
            "2",
            "1036",
            "9998",
            "500.003.1001",
            "C2B00099",
        ];
        let mut dice = Dice(20_261_122);
        let mut key = || {
            if dice.below(4) == 0 {
                return OTHERS[dice.below(OTHERS.len())].to_owned();
            }
            let mut key = codes[dice.below(codes.len())].as_bytes().to_vec();
            let place = dice.below(key.len());
            key[place] = b"0123456789"[dice.below(10)];
            String::from_utf8_lossy(&key).into_owned()
        };
        let unknown =
            std::iter::from_fn(|| Some(key())).filter(|key| !codes.contains(&key.as_str()));
        Self {
            name: "unknown",
            keys: unknown.take(COUNT).collect(),
        }
    }

    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }
}

/// A small generator of numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 1_000_003).unwrap_or_default() % limit
    }
}
