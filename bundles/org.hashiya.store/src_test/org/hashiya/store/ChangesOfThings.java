// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Ordered;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Query;
import org.hashiya.model.QueryActs;
import org.hashiya.model.Relation;
import org.hashiya.model.RelationActs;
import org.hashiya.model.SetActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;

/** Gives coders, codes, sets, relations, cases, variables and queries that are there other names, colours, keys and examples, at random. */
final class ChangesOfThings {

	private final Random random;

	ChangesOfThings(Random random) {
		this.random = random;
	}

	Optional<Act> next(Study study, Document document, Code code, Author author, int number) throws StudyProblem {
		return switch (random.nextInt(10)) {
		case 0 -> coder(study, number);
		case 1 -> code.codable() ? CodebookActs.pin(study, code, random.nextInt(10), author) : Optional.empty();
		case 2 -> examples(study, document, code, author);
		case 3 -> set(study, code, document, number);
		case 4, 5 -> relation(study, number);
		case 6 -> caseOf(study, document, number);
		case 7 -> variable(study, author, number);
		case 8 -> query(study, number);
		default -> unpin(study, author);
		};
	}

	private static Optional<Act> unpin(Study study, Author author) throws StudyProblem {
		Optional<Code> pinned = study.codebook().list().stream().filter(code -> code.pinned() > 0).findFirst();
		return pinned.isEmpty() ? Optional.empty() : CodebookActs.pin(study, pinned.get(), 0, author);
	}

	private Optional<Act> coder(Study study, int number) throws StudyProblem {
		Coder coder = study.coders().at(random.nextInt(study.coders().size()));
		return StudyActs.changeCoder(study, coder, "مرمِّز " + number, "م" + number, new Colour(random.nextInt(1 << 24)));
	}

	private static Optional<Act> examples(Study study, Document document, Code code, Author author) throws StudyProblem {
		List<Passage> passages = study.passages(document, Progress.NONE).list().stream().filter(passage -> passage.codings().stream().anyMatch(coding -> coding.code().equals(code.id()))).limit(2).toList();
		return passages.isEmpty() ? Optional.empty() : Optional.of(CodebookActs.setExamples(code, passages.stream().map(Passage::id).toList(), author));
	}

	private Optional<Act> set(Study study, Code code, Document document, int number) throws StudyProblem {
		Ordered<MemberSet> sets = study.sets();
		if (sets.isEmpty()) {
			return Optional.empty();
		}
		MemberSet set = sets.at(random.nextInt(sets.size()));
		return switch (random.nextInt(4)) {
		case 0 -> SetActs.add(set, List.of(code.id()));
		case 1 -> SetActs.addDocuments(set, List.of(document.id()));
		case 2 -> SetActs.removeDocuments(set, List.of(document.id()));
		default -> Optional.of(SetActs.change(study, set, "مجموعة " + number, new Colour(random.nextInt(1 << 24)), "for " + number));
		};
	}

	private Optional<Act> relation(Study study, int number) throws StudyProblem {
		Ordered<Relation> relations = study.relations();
		if (relations.isEmpty()) {
			return Optional.empty();
		}
		Relation relation = relations.at(random.nextInt(relations.size()));
		return Optional.of(random.nextInt(3) == 0 ? RelationActs.delete(study, relation) : RelationActs.change(study, relation, "يناقض " + number, Relation.Kind.values()[random.nextInt(3)], "text " + number));
	}

	private Optional<Act> caseOf(Study study, Document document, int number) throws StudyProblem {
		Ordered<Case> cases = study.cases();
		if (cases.isEmpty()) {
			return Optional.empty();
		}
		Case known = cases.at(random.nextInt(cases.size()));
		return switch (random.nextInt(4)) {
		case 0 -> CaseActs.addDocuments(known, List.of(document.id()));
		case 1 -> CaseActs.removeDocuments(known, List.of(document.id()));
		case 2 -> CaseActs.removePassages(known, study.passages(document, Progress.NONE).list());
		default -> Optional.of(CaseActs.change(study, known, "حالة " + number, "وصف " + number));
		};
	}

	private Optional<Act> variable(Study study, Author author, int number) throws StudyProblem {
		Ordered<Variable> variables = study.variables();
		if (variables.isEmpty()) {
			return Optional.empty();
		}
		Variable variable = variables.at(random.nextInt(variables.size()));
		return Optional.of(VariableActs.change(study, variable, "متغيّر " + number, random.nextBoolean() ? Variable.Type.TEXT : variable.type(), "means " + number, author));
	}

	private Optional<Act> query(Study study, int number) throws StudyProblem {
		Ordered<Query> queries = study.queries();
		if (queries.isEmpty()) {
			return Optional.empty();
		}
		Query query = queries.at(random.nextInt(queries.size()));
		return Optional.of(QueryActs.change(study, query, "استعلام " + number, "text:روسيا or any", List.of()));
	}
}
