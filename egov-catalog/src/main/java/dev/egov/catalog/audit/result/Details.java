package dev.egov.catalog.audit.result;

/** How much of its lists a page has; every list says of how many it is. */
public enum Details {
    /** The first few of every list: enough to begin with, and little enough to print. */
    FIRST,

    /** All of every list. */
    ALL
}
