// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.time.ZoneId;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Reads queries, so that what is wrong with one is a problem like any other, with its place in the query. */
public final class Queries {

	private Queries() {
	}

	/** @throws StudyProblem where it cannot be understood; its place is the character at which, from 1 */
	public static PassageQuery read(Study study, String query) throws StudyProblem {
		try {
			return PassageQuery.of(study, query, ZoneId.systemDefault());
		} catch (QueryProblem e) {
			throw placed(e);
		}
	}

	/**
	 * Whether a query is written correctly, whatever its names.
	 *
	 * @throws StudyProblem as {@link #read}
	 */
	public static void check(String query) throws StudyProblem {
		try {
			PassageQuery.check(query);
		} catch (QueryProblem e) {
			throw placed(e);
		}
	}

	private static StudyProblem placed(QueryProblem e) {
		StudyProblem problem = e.problem();
		return new StudyProblem(problem.kind(), null, PLACE + (e.firstCharacter() + 1), e, problem.values().toArray());
	}

	/** What the place of such a problem begins with. */
	public static final String PLACE = "query:";
}
