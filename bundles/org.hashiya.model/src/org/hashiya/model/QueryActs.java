// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.List;

import org.hashiya.model.StudyProblem.Kind;

/** Acts on saved queries. Whether a query can be understood is for those to check who know the language. */
public final class QueryActs {

	private QueryActs() {
	}

	/**
	 * Saves a query as the last one.
	 *
	 * @param names what the names in it mean
	 * @throws StudyProblem NAME_INVALID, or QUERY_EXISTS if the name is taken
	 */
	public static Act save(Study study, String name, String text, List<Query.Meant> names, Author author) throws StudyProblem {
		String valid = Names.requireFree(study.queries().list(), Query::name, name, null, Kind.QUERY_EXISTS);
		return Act.of(Act.Kind.SAVE_QUERY, Put.add(new Query(author.newId(), valid, text, names, author.stamp()), -1), valid);
	}

	/**
	 * Gives a query another name or text.
	 *
	 * @param names what the names in its text mean
	 * @throws StudyProblem NAME_INVALID, or QUERY_EXISTS if another query has the name
	 */
	public static Act change(Study study, Query query, String name, String text, List<Query.Meant> names) throws StudyProblem {
		String valid = Names.requireFree(study.queries().list(), Query::name, name, query, Kind.QUERY_EXISTS);
		return Act.of(Act.Kind.CHANGE_QUERY, Put.replace(query, new Query(query.id(), valid, text, names, query.created())), query.name(), valid);
	}

	public static Act delete(Study study, Query query) {
		return Act.of(Act.Kind.DELETE_QUERY, Put.remove(query, study.queries().indexOf(query.id())), query.name());
	}

	/**
	 * The query that a person means: by name, else by name ignoring case or by id.
	 *
	 * @throws StudyProblem QUERY_UNKNOWN
	 */
	public static Query resolve(Study study, String nameOrId) throws StudyProblem {
		return Names.resolve(study.queries().list(), Query::name, nameOrId, Kind.QUERY_UNKNOWN);
	}
}
