// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.hashiya.merge.CarryOver;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
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
import org.hashiya.model.TextActs;
import org.hashiya.model.ValueTable;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;

/** A study that has one or two of each thing, and everything that the classes of the model can do to it, each under the names of its class and method. */
final class EachAct {

	/** Prepares an act on the study as it is. */
	interface Doing {

		/** @return nothing where there is nothing to do, which would be a fault of the test */
		Optional<Act> on(Things at) throws StudyProblem;
	}

	/** What the study holds. */
	record Things(OpenStudy open) {

		Study study() {
			return open.study();
		}

		Author me() throws StudyProblem {
			return open.author();
		}

		Document report() {
			return study().documents().at(0);
		}

		Document essay() {
			return study().documents().at(1);
		}

		Code code(String path) throws StudyProblem {
			return study().codebook().resolve(path);
		}

		Passage passage(int number) throws StudyProblem {
			return study().passages(report(), Progress.NONE).list().get(number);
		}

		Extent range(int number) throws StudyProblem {
			return new Extent(passage(number).start(), passage(number).end());
		}

		Case known() {
			return study().cases().at(0);
		}

		MemberSet set(int number) {
			return study().sets().at(number);
		}

		Memo memo() {
			return study().memos().at(0);
		}

		Variable variable() {
			return study().variables().at(0);
		}

		Target target(int passage) throws StudyProblem {
			return new Target(ElementKind.PASSAGE, passage(passage).id(), report().id());
		}
	}

	private EachAct() {
	}

	private static void document(OpenStudy open, String name, String words) throws StudyProblem {
		DocumentText text = open.addText(words);
		open.perform(StudyActs.addDocuments(open.study(), List.of(new Document(open.author().newId(), name, "stem-" + open.study().documents().size(), "صحافة/2026", text.hash(), text.positions().codePointLength(), words.length(), 4, 1,
				"ar", null, new TreeMap<>(), Document.State.UNCODED, List.of(), open.author().stamp(), open.author().stamp(), null))));
	}

	/** Makes the things. */
	static void fill(OpenStudy open) throws StudyProblem {
		Things at = new Things(open);
		document(open, "تقرير", "قالت روسيا ذلك ثم عادت إلى الصمت 🙂");
		document(open, "essay", "Russia came first, then it left.");
		open.perform(CodebookActs.createPath(at.study(), "Actors/روسيا", at.me()));
		open.perform(CodebookActs.createPath(at.study(), "Process", at.me()));
		for (Extent range : List.of(new Extent(0, 10), new Extent(15, 21))) {
			open.perform(CodingActs.apply(at.study(), at.report(), List.of(range), at.code("Actors/روسيا"), null, at.me()).orElseThrow());
		}
		open.perform(CodingActs.apply(at.study(), at.report(), List.of(new Extent(0, 10)), at.code("Process"), "why", at.me()).orElseThrow());
		open.perform(CodebookActs.pin(at.study(), at.code("Process"), 3, at.me()).orElseThrow());
		open.perform(MemoActs.write(at.study(), new Target(ElementKind.CODE, at.code("Process").id()), "عنوان", "Of a code", at.me()));
		open.perform(SetActs.create(at.study(), "codes", null, List.of(at.code("Process").id()), at.me()));
		open.perform(SetActs.createOfDocuments(at.study(), "جولة", List.of(at.report().id()), at.me()));
		open.perform(RelationActs.create(at.study(), "causes", Relation.Kind.ONE_WAY, at.code("Process"), at.code("Actors"), "", at.me()));
		open.perform(CaseActs.create(at.study(), "سليم", at.me()));
		open.perform(CaseActs.addDocuments(at.known(), List.of(at.report().id())).orElseThrow());
		open.perform(CaseActs.addPassages(at.known(), List.of(at.passage(0))).orElseThrow());
		open.perform(VariableActs.create(at.study(), "العمر", Variable.Type.TEXT, "", at.me()));
		open.perform(VariableActs.set(at.known(), at.variable(), "41", at.me()).orElseThrow());
		open.perform(QueryActs.save(at.study(), "all", "text:روسيا", List.of(), at.me()));
		open.perform(MilestoneActs.set(at.study(), "draft", "", new TreeMap<>(), at.me()));
	}

	/** All that can be done. */
	static Map<String, Doing> all() {
		Map<String, Doing> all = new LinkedHashMap<>();
		codebook(all);
		codings(all);
		documents(all);
		casesAndVariables(all);
		others(all);
		return all;
	}

	private static void codebook(Map<String, Doing> all) {
		all.put("CodebookActs.create", at -> Optional.of(CodebookActs.create(at.study(), at.code("Process"), "جديد", null, "تعريف", at.me())));
		all.put("CodebookActs.createPath", at -> Optional.of(CodebookActs.createPath(at.study(), "Actors/فرنسا/باريس", at.me())));
		all.put("CodebookActs.rename", at -> Optional.of(CodebookActs.rename(at.study(), at.code("Process"), "مسار", at.me())));
		all.put("CodebookActs.recolour", at -> Optional.of(CodebookActs.recolour(at.code("Process"), new Colour(0x123456), at.me())));
		all.put("CodebookActs.define", at -> Optional.of(CodebookActs.define(at.code("Process"), "تعريف", "in", "out", at.me())));
		all.put("CodebookActs.setExamples", at -> Optional.of(CodebookActs.setExamples(at.code("Process"), List.of(at.passage(0).id()), at.me())));
		all.put("CodebookActs.setCodable", at -> Optional.of(CodebookActs.setCodable(at.code("Actors"), false, at.me())));
		all.put("CodebookActs.pin", at -> CodebookActs.pin(at.study(), at.code("Actors"), 3, at.me()));
		all.put("CodebookActs.move", at -> Optional.of(CodebookActs.move(at.study(), at.code("Actors/روسيا"), at.code("Process"), 0, at.me())));
		all.put("CodebookActs.copy", at -> Optional.of(CodebookActs.copy(at.study(), at.code("Actors"), "نسخة", true, at.me())));
		all.put("CodebookActs.delete", at -> Optional.of(CodebookActs.delete(at.study(), List.of(at.code("Process"), at.code("Actors")), Progress.NONE).act()));
		all.put("CodeMerge.act", at -> Optional.of(CodeMerge.act(at.study(), at.code("Process"), at.code("Actors/روسيا"), at.me(), Progress.NONE)));
		all.put("CodeMerge.plan", at -> Optional.of(CodeMerge.plan(at.study(), List.of(at.code("Process")), at.code("Actors/روسيا"), at.me(), Progress.NONE).act()));
		all.put("SetActs.create", at -> Optional.of(SetActs.create(at.study(), "رموز", null, List.of(at.code("Actors").id()), at.me())));
		all.put("SetActs.change", at -> Optional.of(SetActs.change(at.study(), at.set(0), "رموز", new Colour(7), "لماذا")));
		all.put("SetActs.add", at -> SetActs.add(at.set(0), List.of(at.code("Actors").id())));
		all.put("SetActs.remove", at -> SetActs.remove(at.set(0), at.set(0).codes()));
		all.put("SetActs.colourCodes", at -> SetActs.colourCodes(at.study(), at.set(0), at.me()));
		all.put("SetActs.createOfDocuments", at -> Optional.of(SetActs.createOfDocuments(at.study(), "مقالات", List.of(at.essay().id()), at.me())));
		all.put("SetActs.addDocuments", at -> SetActs.addDocuments(at.set(1), List.of(at.essay().id())));
		all.put("SetActs.removeDocuments", at -> SetActs.removeDocuments(at.set(1), at.set(1).documents()));
		all.put("SetActs.delete", at -> Optional.of(SetActs.delete(at.study(), at.set(1))));
		all.put("RelationActs.create", at -> Optional.of(RelationActs.create(at.study(), "يناقض", Relation.Kind.ASSOCIATIVE, at.code("Actors"), at.code("Process"), "", at.me())));
		all.put("RelationActs.change", at -> Optional.of(RelationActs.change(at.study(), at.study().relations().at(0), "يسبّب", Relation.Kind.ASSOCIATIVE, "نصّ")));
		all.put("RelationActs.delete", at -> Optional.of(RelationActs.delete(at.study(), at.study().relations().at(0))));
	}

	private static void codings(Map<String, Doing> all) {
		all.put("CodingActs.apply", at -> CodingActs.apply(at.study(), at.essay(), List.of(new Extent(0, 6)), at.code("Process"), "ملاحظة", at.me()));
		all.put("CodingActs.remove", at -> Optional.of(CodingActs.remove(at.study(), at.passage(0), at.passage(0).codings().getFirst().id())));
		all.put("CodingActs.move", at -> Optional.of(CodingActs.move(at.study(), at.passage(0), 1, 9)));
		all.put("CodingActs.delete", at -> Optional.of(CodingActs.delete(at.study(), at.passage(0))));
		all.put("RangeActs.move", at -> RangeActs.move(at.study(), at.report(), at.range(0), new Extent(0, 14), at.me()));
		all.put("RangeActs.instead", at -> RangeActs.instead(new Several(List.of()), RangeActs.move(at.study(), at.report(), at.range(0), new Extent(0, 14), at.me()), at.report()));
		all.put("RangeActs.split", at -> RangeActs.split(at.study(), at.report(), at.range(0), new Extent(0, 4), new Extent(5, 10), at.me()));
		all.put("RangeActs.join", at -> RangeActs.join(at.study(), at.report(), at.range(0), at.me()));
		all.put("RangeActs.recode", at -> RangeActs.recode(at.study(), at.passage(0), at.passage(0).codings().getFirst().id(), at.code("Actors"), at.me()));
		all.put("RangeActs.delete", at -> RangeActs.delete(at.study(), at.report(), at.range(0), at.me()));
		all.put("Recoding.act", at -> Recoding.act(at.study(), List.of(at.passage(0)), Set.of(at.passage(0).codings().getFirst().id()), at.code("Actors"), at.me()));
		all.put("Recoding.split", at -> Optional.of(Recoding.split(at.study(), at.code("Actors/روسيا"), List.of(at.passage(1)), Set.of(at.passage(1).codings().getFirst().id()), "موسكو", at.me())));
		all.put("TextActs.change", at -> Optional.of(CarryOver.editing(at.study(), at.report(), at.open().addText("أمس قالت روسيا ذلك ثم عادت 🙂").string()).act(null, at.me())));
		all.put("TextActs.place", at -> Optional.of(TextActs.place(at.study(), at.passage(0), 2, 8)));
		all.put("TextActs.letGo", at -> Optional.of(TextActs.letGo(at.study(), at.passage(0))));
	}

	private static void documents(Map<String, Doing> all) {
		all.put("StudyActs.addDocuments", at -> {
			DocumentText text = at.open().addText("نصّ آخر");
			return Optional.of(StudyActs.addDocuments(at.study(), List.of(new Document(at.me().newId(), "ثالث", "stem-9", "", text.hash(), text.positions().codePointLength(), 7, 2, 1, "ar", null, new TreeMap<>(), Document.State.UNCODED,
					List.of(), at.me().stamp(), at.me().stamp(), null))));
		});
		all.put("StudyActs.removeDocument", at -> Optional.of(StudyActs.removeDocument(at.study(), at.report())));
		all.put("StudyActs.renameDocument", at -> Optional.of(StudyActs.renameDocument(at.study(), at.report(), "خبر", at.me())));
		all.put("StudyActs.setState", at -> Optional.of(StudyActs.setState(at.report(), Document.State.DONE, at.me())));
		all.put("StudyActs.setDirection", at -> Optional.of(StudyActs.setDirection(at.report(), Direction.LEFT_TO_RIGHT, at.me())));
		all.put("StudyActs.setGroup", at -> Optional.of(StudyActs.setGroup(at.report(), "مقالات", at.me())));
		all.put("StudyActs.rename", at -> Optional.of(StudyActs.rename(at.study(), "دراسة")));
		all.put("StudyActs.addCoder", at -> Optional.of(StudyActs.addCoder(at.study(), "كريم", at.me().newId())));
		all.put("StudyActs.changeCoder", at -> StudyActs.changeCoder(at.study(), at.study().coders().at(0), "أمل", "أ", new Colour(9)));
		all.put("DocumentActs.group", at -> DocumentActs.group(at.study(), List.of(at.essay().id()), "", at.me()));
		all.put("DocumentActs.place", at -> DocumentActs.place(at.study(), List.of(at.essay().id()), at.report().id(), false, at.me()));
		all.put("DocumentActs.step", at -> DocumentActs.step(at.study(), List.of(at.report().id()), true, at.me()));
		all.put("DocumentActs.moveGroup", at -> DocumentActs.moveGroup(at.study(), "صحافة", "", at.me()));
	}

	private static void casesAndVariables(Map<String, Doing> all) {
		all.put("CaseActs.create", at -> Optional.of(CaseActs.create(at.study(), "زهرة", at.me())));
		all.put("CaseActs.createOfTargets", at -> Optional.of(CaseActs.createOfTargets(at.study(), "زهرة", List.of(at.target(1)), at.me())));
		all.put("CaseActs.change", at -> Optional.of(CaseActs.change(at.study(), at.known(), "سليم بن علي", "وصف")));
		all.put("CaseActs.delete", at -> Optional.of(CaseActs.delete(at.study(), at.known())));
		all.put("CaseActs.addDocuments", at -> CaseActs.addDocuments(at.known(), List.of(at.essay().id())));
		all.put("CaseActs.removeDocuments", at -> CaseActs.removeDocuments(at.known(), at.known().documents()));
		all.put("CaseActs.addPassages", at -> CaseActs.addPassages(at.known(), List.of(at.passage(1))));
		all.put("CaseActs.removePassages", at -> CaseActs.removePassages(at.known(), List.of(at.passage(0))));
		all.put("CaseActs.addTargets", at -> CaseActs.addTargets(at.known(), List.of(at.target(1))));
		all.put("CaseActs.removeTargets", at -> CaseActs.removeTargets(at.known(), List.of(at.target(0))));
		all.put("VariableActs.create", at -> Optional.of(VariableActs.create(at.study(), "المدينة", Variable.Type.DATE, "", at.me())));
		all.put("VariableActs.change", at -> Optional.of(VariableActs.change(at.study(), at.variable(), "السن", Variable.Type.INTEGER, "وصف", at.me())));
		all.put("VariableActs.delete", at -> Optional.of(VariableActs.delete(at.study(), at.variable(), at.me())));
		all.put("VariableActs.set", at -> VariableActs.set(at.report(), at.variable(), "قديم", at.me()));
		all.put("ValueTable.plan", at -> ValueTable.plan(at.study(), List.of(List.of("case", "العمر", "الحزب"), List.of("سليم", "42", "جبهة"), List.of("زهرة", "", "")), false, "t.csv", at.me()).act());
	}

	private static void others(Map<String, Doing> all) {
		all.put("MemoActs.write", at -> Optional.of(MemoActs.write(at.study(), at.target(0), "نظري", "عنوان", "نصّ", at.me())));
		all.put("MemoActs.writeOnEach", at -> MemoActs.writeOnEach(List.of(at.passage(0), at.passage(1)), "نظري", "عنوان", "نصّ", at.me()));
		all.put("MemoActs.change", at -> Optional.of(MemoActs.change(at.memo(), "آخر", "نصّ آخر", at.me())));
		all.put("MemoActs.rewrite", at -> MemoActs.rewrite(at.study(), at.memo(), null, "to do", "آخر", "نصّ آخر", at.me()));
		all.put("MemoActs.setType", at -> Optional.of(MemoActs.setType(at.memo(), "نظري", at.me())));
		all.put("MemoActs.delete", at -> Optional.of(MemoActs.delete(at.study(), at.memo())));
		all.put("QueryActs.save", at -> Optional.of(QueryActs.save(at.study(), "سؤال", "any", List.of(), at.me())));
		all.put("QueryActs.change", at -> Optional.of(QueryActs.change(at.study(), at.study().queries().at(0), "سؤال", "any", List.of())));
		all.put("QueryActs.delete", at -> Optional.of(QueryActs.delete(at.study(), at.study().queries().at(0))));
		all.put("MilestoneActs.set", at -> Optional.of(MilestoneActs.set(at.study(), "نهاية", "", new TreeMap<>(), at.me())));
		all.put("MilestoneActs.change", at -> Optional.of(MilestoneActs.change(at.study(), at.study().milestones().at(0), "مسودّة", "وصف")));
		all.put("MilestoneActs.delete", at -> Optional.of(MilestoneActs.delete(at.study(), at.study().milestones().at(0))));
	}
}
