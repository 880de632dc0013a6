// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** A query that cannot be understood, with the place in it. */
public final class QueryProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final StudyProblem problem;
	private final int start;
	private final int end;
	private final int firstCharacter;

	QueryProblem(Kind kind, String query, int start, int end, Object... values) {
		this(StudyProblem.of(kind, values), query, start, end);
	}

	QueryProblem(StudyProblem problem, String query, int start, int end) {
		super(problem.getMessage(), problem);
		this.problem = problem;
		this.start = start;
		this.end = end;
		firstCharacter = query.codePointCount(0, start);
	}

	/** What is wrong, to be worded. */
	public StudyProblem problem() {
		return problem;
	}

	/** Where in the query it begins, in UTF-16 units. */
	public int start() {
		return start;
	}

	/** Where it ends, in UTF-16 units, exclusive; the start where something is missing. */
	public int end() {
		return end;
	}

	/** Where in the query it begins, in code points from 0. */
	public int firstCharacter() {
		return firstCharacter;
	}
}
