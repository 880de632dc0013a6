// SPDX-License-Identifier: EPL-2.0
package org.hashiya.sample.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.hashiya.sample.SampleStep;
import org.hashiya.sample.SampleStudy;
import org.hashiya.sample.internal.Recipe.CodeEntry;
import org.hashiya.sample.internal.Recipe.CoderEntry;
import org.hashiya.sample.internal.Recipe.CodingEntry;
import org.hashiya.sample.internal.Recipe.MemoEntry;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.LanguageGuess;
import org.hashiya.text.Quotes;
import org.hashiya.text.TextMeasure;
import org.hashiya.text.TextRange;

/** Follows the recipe once. */
public final class Making {

	private final Recipe recipe;
	private final Progress progress;
	private final Consumer<SampleStep> steps;
	private final Clockwork clockwork = new Clockwork();
	private final List<Coder> coders = new ArrayList<>();
	private final Map<String, Coder> codersByKey = new HashMap<>();
	private final Map<String, UUID> codes = new HashMap<>();

	public Making(Recipe recipe, Progress progress, Consumer<SampleStep> steps) {
		this.recipe = recipe;
		this.progress = progress;
		this.steps = steps;
		for (CoderEntry entry : recipe.coders()) {
			Coder coder = new Coder(clockwork.id(), entry.name(), entry.initials(), Colour.parse(entry.colour()));
			coders.add(coder);
			codersByKey.put(entry.key(), coder);
		}
	}

	/** Makes the empty study with its first coder. */
	public OpenStudy start(Path folder) throws StudyProblem {
		Coder first = coders.getFirst();
		long codings = recipe.codings().stream().mapToLong(entry -> entry.keys().size()).sum();
		progress.begin(coders.size() + 1 + recipe.codes().size() + codings + recipe.memos().size());
		OpenStudy open = OpenStudy.create(folder, new StudyInfo(clockwork.id(), SampleStudy.NAME, clockwork.author(first.id()).stamp()), first);
		told(first, Act.Kind.CREATE_STUDY, List.of(SampleStudy.NAME), "");
		return open;
	}

	/** Does all acts. */
	public void run(OpenStudy open) throws StudyProblem {
		Coder first = coders.getFirst();
		for (Coder coder : coders.subList(1, coders.size())) {
			perform(open, first, Act.of(Act.Kind.ADD_CODER, Put.add(coder, -1), coder.name()), "");
		}
		addDocuments(open, first);
		for (CodeEntry entry : recipe.codes()) {
			addCode(open, first, entry);
		}
		for (CodingEntry entry : recipe.codings()) {
			code(open, entry);
		}
		for (MemoEntry entry : recipe.memos()) {
			Author author = clockwork.author(first.id());
			perform(open, first, MemoActs.write(open.study(), target(open, entry.on()), entry.title(), entry.text(), author), "");
		}
		open.setCoder(first.id());
	}

	private void addDocuments(OpenStudy open, Coder coder) throws StudyProblem {
		Author author = clockwork.author(coder.id());
		List<Document> documents = new ArrayList<>();
		for (String name : recipe.documents()) {
			byte[] bytes = Recipe.bytes(name);
			String text = new String(bytes, StandardCharsets.UTF_8);
			TextMeasure measure = TextMeasure.of(text);
			Original original = new Original(name + ".txt", "txt", DocumentText.hash(bytes), "UTF-8", false, "lf");
			open.addOriginal(original.sha256(), bytes);
			documents.add(new Document(author.newId(), name, name, "", open.addText(text).hash(), measure.codePoints(), measure.utf16(), measure.words(),
					measure.paragraphs(), LanguageGuess.of(text), null, new TreeMap<>(), Document.State.DONE, List.of(), author.stamp(), author.stamp(), original));
		}
		perform(open, coder, StudyActs.addDocuments(open.study(), documents), "");
	}

	private void addCode(OpenStudy open, Coder coder, CodeEntry entry) throws StudyProblem {
		Author author = clockwork.author(coder.id());
		UUID parent = entry.parent() == null ? null : id(entry.parent());
		Definition definition = new Definition(1, entry.definitions(), entry.inclusion(), entry.exclusion(), author.stamp());
		Code code = new Code(author.newId(), parent, entry.name(), Colour.parse(entry.colour()), entry.codable(), List.of(definition), List.of(), 0, author.stamp(),
				author.stamp());
		codes.put(entry.key(), code.id());
		String path = parent == null ? code.name() : open.study().codebook().path(parent) + Codebook.SEPARATOR + code.name();
		perform(open, coder, Act.of(Act.Kind.CREATE_CODE, Put.add(code, -1), path), "");
	}

	private void code(OpenStudy open, CodingEntry entry) throws StudyProblem {
		Coder coder = codersByKey.get(entry.coder());
		if (coder == null) {
			throw StudyProblem.of(Kind.CODER_UNKNOWN, entry.coder());
		}
		Document document = open.study().resolveDocument(entry.document());
		TextRange range = range(open.study().text(document, Progress.NONE).string(), entry);
		String memo = entry.memo();
		for (String key : entry.keys()) {
			Code code = open.study().codebook().require(id(key));
			Optional<Act> act = CodingActs.apply(open.study(), document, List.of(new Extent(range.start(), range.end())), code, memo, clockwork.author(coder.id()));
			perform(open, coder, act.orElseThrow(() -> StudyProblem.of(Kind.MALFORMED, entry.quote())), entry.quote());
			memo = null; // one memo for all codes of the passage
		}
	}

	private static TextRange range(String text, CodingEntry entry) throws StudyProblem {
		List<TextRange> found = Quotes.occurrences(text, entry.quote());
		Integer nth = entry.nth();
		if (found.isEmpty()) {
			throw StudyProblem.of(Kind.QUOTE_MISSING, entry.quote(), entry.document());
		}
		if (nth == null && found.size() > 1) {
			throw StudyProblem.of(Kind.QUOTE_AMBIGUOUS, entry.quote(), found.size());
		}
		if (nth != null && nth > found.size()) {
			throw StudyProblem.of(Kind.QUOTE_TOO_FEW, entry.quote(), nth, found.size());
		}
		return found.get(nth == null ? 0 : nth - 1);
	}

	private Target target(OpenStudy open, String on) throws StudyProblem {
		String key = on.substring(on.indexOf(':') + 1);
		if (on.startsWith("document:")) {
			return new Target(ElementKind.DOCUMENT, open.study().resolveDocument(key).id());
		}
		return on.startsWith("code:") ? new Target(ElementKind.CODE, id(key)) : new Target(ElementKind.STUDY, open.study().info().id());
	}

	private UUID id(@Nullable String key) throws StudyProblem {
		UUID id = codes.get(key);
		if (id == null) {
			throw StudyProblem.of(Kind.CODE_UNKNOWN, key == null ? "" : key);
		}
		return id;
	}

	private void perform(OpenStudy open, Coder coder, Act act, String quote) throws StudyProblem {
		progress.check();
		open.actAs(coder.id());
		open.perform(act);
		told(coder, act.kind(), act.labels(), quote);
	}

	private void told(Coder coder, Act.Kind kind, List<String> labels, String quote) {
		progress.worked(1);
		steps.accept(new SampleStep(coder, kind, labels, quote));
	}
}
