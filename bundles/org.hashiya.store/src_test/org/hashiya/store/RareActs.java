// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hashiya.merge.CarryOver;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Milestone;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Query;
import org.hashiya.model.QueryActs;
import org.hashiya.model.RangeActs;
import org.hashiya.model.Recoding;
import org.hashiya.model.Relation;
import org.hashiya.model.RelationActs;
import org.hashiya.model.SetActs;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.model.ValueTable;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.model.VariableValue;

/** What people do less often, and what only an import does. */
final class RareActs {

	/** How many there are. */
	static final int NUMBER = 21;

	private final Random random;

	RareActs(Random random) {
		this.random = random;
	}

	Optional<Act> next(int which, OpenStudy open, Document document, Code code, int number) throws StudyProblem {
		Study study = open.study();
		Author author = open.author();
		return switch (which) {
		case 0 -> Optional.of(StudyActs.rename(study, "دراسة " + number));
		case 1 -> study.coders().size() < 4 ? Optional.of(StudyActs.addCoder(study, "coder " + number, author.newId())) : Optional.empty();
		case 2 -> Optional.of(StudyActs.setState(document, Document.State.values()[random.nextInt(3)], author));
		case 3 -> Optional.of(StudyActs.setDirection(document, random.nextBoolean() ? Direction.RIGHT_TO_LEFT : null, author));
		case 4 -> move(study, document, author, number);
		case 5 -> Optional.of(CodebookActs.setCodable(code, random.nextInt(4) > 0, author));
		case 6 -> Optional.of(CodebookActs.createPath(study, study.codebook().path(code) + "/below " + number + "/deeper " + number, author));
		case 7 -> removeMany(study, document);
		case 8 -> codeEverywhere(study, code, author);
		case 9 -> Optional.of(importMore(study, document, code, author, number));
		case 10 -> memoOnCoding(study, document, author, number);
		case 11 -> mergeCodes(study, code, author);
		case 12 -> milestone(study, number);
		case 13, 14, 15 -> onRange(which - 13, study, document, code, author);
		case 16 -> recode(study, document, code, author, number);
		case 17 -> Optional.of(CodebookActs.copy(study, code, "copy " + number, random.nextBoolean(), author));
		case 18 -> sets(study, code, author, number);
		case 19 -> values(study, document, author, number);
		default -> Optional.of(editText(open, document, author, number));
		};
	}

	private Optional<Act> move(Study study, Document document, Author author, int number) throws StudyProblem {
		Document other = study.documents().at(random.nextInt(study.documents().size()));
		return switch (random.nextInt(4)) {
		case 0 -> DocumentActs.group(study, List.of(document.id(), other.id()), "group/" + number, author);
		case 1 -> DocumentActs.place(study, List.of(document.id()), other.id(), random.nextBoolean(), author);
		case 2 -> DocumentActs.step(study, List.of(document.id()), random.nextBoolean(), author);
		default -> document.group().isEmpty() ? Optional.empty() : DocumentActs.moveGroup(study, document.group(), "مجموعة " + number, author);
		};
	}

	private Optional<Act> onRange(int which, Study study, Document document, Code code, Author author) throws StudyProblem {
		List<Passage> passages = study.passages(document, Progress.NONE).placed().list();
		if (passages.isEmpty()) {
			return Optional.empty();
		}
		Passage passage = passages.get(random.nextInt(passages.size()));
		Passage other = passages.get(random.nextInt(passages.size()));
		Extent range = new Extent(passage.start(), passage.end());
		return switch (which) {
		case 0 -> passage.end() > other.start() ? RangeActs.move(study, document, range, new Extent(Math.min(passage.start(), other.start()), passage.end()), author)
				: RangeActs.delete(study, document, range, author);
		case 1 -> passage.start() < other.start() && other.start() < passage.end()
				? RangeActs.split(study, document, range, new Extent(passage.start(), other.start()), new Extent(other.start(), passage.end()), author)
				: RangeActs.join(study, document, range, author);
		default -> !code.codable() || passage.codings().stream().noneMatch(coding -> coding.coder().equals(author.coder())) ? Optional.empty()
				: RangeActs.recode(study, passage, passage.codings().stream().filter(coding -> coding.coder().equals(author.coder())).findFirst().orElseThrow().id(), code, author);
		};
	}

	private Optional<Act> recode(Study study, Document document, Code code, Author author, int number) throws StudyProblem {
		List<Passage> passages = study.passages(document, Progress.NONE).list();
		Set<UUID> codings = passages.stream().flatMap(passage -> passage.codings().stream()).filter(coding -> coding.code().equals(code.id())).map(Coding::id).limit(3).collect(Collectors.toSet());
		Code other = study.codebook().list().get(random.nextInt(study.codebook().size()));
		if (codings.isEmpty() || !other.codable()) {
			return Optional.empty();
		}
		return random.nextBoolean() ? Recoding.act(study, passages, codings, other, author) : Optional.of(Recoding.split(study, code, passages, codings, "split " + number, author));
	}

	private Optional<Act> sets(Study study, Code code, Author author, int number) throws StudyProblem {
		if (study.sets().isEmpty() || random.nextInt(4) == 0) {
			return Optional.of(SetActs.create(study, "set of codes " + number, null, List.of(code.id()), author));
		}
		MemberSet set = study.sets().at(random.nextInt(study.sets().size()));
		return switch (random.nextInt(6)) {
		case 0 -> random.nextBoolean() ? SetActs.add(set, List.of(code.id())) : SetActs.addDocuments(set, study.documents().list().stream().map(Document::id).limit(2).toList());
		case 1 -> SetActs.remove(set, set.codes());
		case 2 -> Optional.of(SetActs.delete(study, set));
		case 3 -> Optional.of(QueryActs.save(study, "query " + number, "text:روسيا", List.of(), author));
		case 4 -> study.queries().isEmpty() ? Optional.empty() : Optional.of(QueryActs.delete(study, study.queries().at(0)));
		default -> Optional.of(RelationActs.create(study, "causes", Relation.Kind.ASSOCIATIVE, code, code, "", author));
		};
	}

	private Optional<Act> values(Study study, Document document, Author author, int number) throws StudyProblem {
		if (study.cases().isEmpty() || study.variables().isEmpty()) {
			return random.nextBoolean() ? Optional.of(CaseActs.create(study, "person " + number, author)) : Optional.of(VariableActs.create(study, "age " + number, Variable.Type.INTEGER, "", author));
		}
		Case known = study.cases().at(random.nextInt(study.cases().size()));
		Variable variable = study.variables().at(random.nextInt(study.variables().size()));
		String value = variable.type() == Variable.Type.INTEGER ? String.valueOf(number) : "قيمة " + number;
		return switch (random.nextInt(6)) {
		case 0 -> VariableActs.set(known, variable, value, author);
		case 1 -> VariableActs.set(document, variable, value, author);
		case 2 -> Optional.of(VariableActs.delete(study, variable, author));
		case 3 -> Optional.of(CaseActs.delete(study, known));
		case 4 -> CaseActs.addPassages(known, study.passages(document, Progress.NONE).list());
		default -> ValueTable.plan(study, List.of(List.of("case", "column " + number), List.of("line " + number, "12")), false, "t.csv", author).act();
		};
	}

	private Optional<Act> milestone(Study study, int number) throws StudyProblem {
		List<Milestone> milestones = study.milestones().list();
		if (milestones.isEmpty()) {
			return Optional.empty();
		}
		Milestone milestone = milestones.get(random.nextInt(milestones.size()));
		return Optional.of(MilestoneActs.change(study, milestone, milestone.name(), "وصف " + number));
	}

	private static Optional<Act> removeMany(Study study, Document document) throws StudyProblem {
		List<Passage> passages = study.passages(document, Progress.NONE).list();
		List<UUID> codings = passages.stream().flatMap(passage -> passage.codings().stream()).map(Coding::id).limit(5).toList();
		return codings.isEmpty() ? Optional.empty() : Optional.of(CodingActs.remove(study, passages, codings));
	}

	/** As the bulk coding of search results: one act over all documents. */
	private static Optional<Act> codeEverywhere(Study study, Code code, Author author) throws StudyProblem {
		if (!code.codable()) {
			return Optional.empty();
		}
		List<Change> changes = new ArrayList<>();
		for (Document document : study.documents().list()) {
			Positions positions = study.positions(document, Progress.NONE);
			if (positions.codePointLength() >= 5) {
				List<Extent> ranges = List.of(new Extent(0, positions.toUtf16(4)), new Extent(positions.toUtf16(2), positions.toUtf16(5)));
				CodingActs.apply(study, document, ranges, code, null, author).ifPresent(act -> changes.add(act.change()));
			}
		}
		return changes.isEmpty() ? Optional.empty() : Optional.of(Act.of(Act.Kind.APPLY_CODE, changes, code.name(), "2", ""));
	}

	private static Act importMore(Study study, Document document, Code code, Author author, int number) throws StudyProblem {
		List<Change> changes = new ArrayList<>();
		Variable variable = new Variable(author.newId(), "variable " + number, Variable.Type.TEXT, "");
		changes.add(Put.add(variable, 0));
		changes.add(Put.add(new MemberSet(author.newId(), "set " + number, new Colour(number), "", List.of(code.id()), List.of(document.id()), List.of()), -1));
		List<Target> passages = study.passages(document, Progress.NONE).list().stream().limit(2).map(passage -> new Target(ElementKind.PASSAGE, passage.id(), document.id())).toList();
		changes.add(Put.add(new Case(author.newId(), "case " + number, "حالة", List.of(new VariableValue(variable.id(), "قيمة")), List.of(document.id()), passages, List.of(code.id())), 0));
		changes.add(Put.add(new Relation(author.newId(), "relation", Relation.Kind.ONE_WAY, new Colour(1), new Target(ElementKind.CODE, code.id()),
				new Target(ElementKind.DOCUMENT, document.id()), ""), -1));
		changes.add(Put.add(new Query(author.newId(), "query", "روسيا", List.of(new Query.Meant("روسيا", ElementKind.CODE, code.id())), author.stamp()), 0));
		changes.add(Put.add(new Milestone(author.newId(), "milestone", "", author.stamp(), new TreeMap<>()), -1));
		return new Act(Act.Kind.IMPORT_STUDY, List.of("file.qdpx"), new Several(changes));
	}

	private Optional<Act> mergeCodes(Study study, Code code, Author author) throws StudyProblem {
		Code other = study.codebook().list().get(random.nextInt(study.codebook().size()));
		boolean below = study.codebook().withSubcodes(code.id()).contains(other.id()) || study.codebook().withSubcodes(other.id()).contains(code.id());
		return below ? Optional.empty() : Optional.of(CodeMerge.act(study, code, other, author, Progress.NONE));
	}

	private static Optional<Act> memoOnCoding(Study study, Document document, Author author, int number) throws StudyProblem {
		for (Passage passage : study.passages(document, Progress.NONE).list()) {
			for (Coding coding : passage.codings()) {
				return Optional.of(MemoActs.write(study, new Target(ElementKind.CODING, coding.id(), document.id()), "", "on a coding " + number, author));
			}
		}
		return Optional.of(MemoActs.write(study, null, "", "free " + number, author));
	}

	/** Words come, go and change places; as typed by hand, or as a new version from outside. */
	private Act editText(OpenStudy open, Document document, Author author, int number) throws StudyProblem {
		String text = open.study().text(document, Progress.NONE).string();
		StringBuilder changed = new StringBuilder(text);
		for (int i = random.nextInt(4); i >= 0; i--) {
			int start = changed.offsetByCodePoints(0, random.nextInt(changed.codePointCount(0, changed.length()) + 1));
			int end = changed.offsetByCodePoints(start, random.nextInt(Math.min(12, changed.codePointCount(start, changed.length())) + 1));
			changed.replace(start, end, random.nextInt(3) == 0 ? "" : "زيادة 🙂 " + number + (random.nextBoolean() ? "\n" : " "));
		}
		if (changed.isEmpty() || changed.toString().equals(text)) {
			changed.append("زيادة 🙂 ").append(number);
		}
		String newText = open.addText(changed.toString()).string();
		return random.nextInt(3) == 0 ? CarryOver.replacing(open.study(), document, newText, Progress.NONE).act(null, author)
				: CarryOver.editing(open.study(), document, newText).act(null, author);
	}
}
