package baton.run;

/// How often a way back was taken since its loop was entered, and what last went round there.
record Loop(int rounds, Echo echo) {

    static final Loop FRESH = new Loop(0, Echo.NONE);
}
