package dev.egov.model.planning;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * Which of the plans of chapter 2 a plan is.
 */
public enum PlanKind implements Term {
    /** The city's e-government development plan. */
    CITY_DEVELOPMENT_PLAN("电子政务发展规划", "city development plan", 7),

    /** The city's annual plan of e-government work. */
    CITY_ANNUAL_PLAN("市年度工作计划", "city annual plan", 9),

    /** A department's own e-government plan. */
    DEPARTMENT_PLAN("部门电子政务相关规划", "department plan", 8),

    /** A department's annual plan of e-government work. */
    DEPARTMENT_ANNUAL_PLAN("部门年度工作计划", "department annual plan", 9);

    private final Wording wording;

    PlanKind(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
