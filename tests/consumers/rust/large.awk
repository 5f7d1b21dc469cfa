# A catalogue of one family with 300 codes, a few of which are the beginning of another.
BEGIN {
    print "schema: 1"
    print "package:"
    print "  name: large-codes"
    print "  version: 1.0.0"
    print "  title: Large"
    print "  description: One large family."
    print "  license: MIT"
    print "  repository: https://git.example/large-codes"
    print "sources:"
    print "  - id: here"
    print "    title: Here"
    print "families:"
    print "  - id: large"
    print "    title: Large"
    print "    description: Many codes."
    print "    pattern: '[0-9A-Z]+'"
    print "    flows: []"
    print "channels: []"
    print "flows: []"
    print "codes:"
    for (i = 0; i < 300; i++) {
        print "  - family: large"
        print "    code: \"" (i % 3 ? "" : "C2B") (i * 7919 % 1009) "\""
        print "    name: code_" i
        print "    title: Code number " i
        print "    outcome: failure"
        print "    description: It was not done."
        print "    action: See what became of it."
        print "    fault: merchant"
        print "    retry:"
        print "      when: after_fix"
        print "      confirm_first: true"
        print "    since: 1.0.0"
        print "    sources: [here]"
        print "    evidence: observed"
    }
}
