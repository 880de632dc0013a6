// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ContentSink;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportedProject.Counts;
import org.hashiya.exchange.PositionChoice;
import org.hashiya.exchange.PositionChoice.Example;
import org.hashiya.exchange.PositionChoice.Excerpt;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.internal.refi.PositionDecider.Decision;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.exchange.internal.refi.SourceTexts.Found;
import org.hashiya.exchange.internal.refi.StoredText.Range;
import org.hashiya.merge.CodeEntry;
import org.hashiya.model.Act;
import org.hashiya.model.AtOnce;
import org.hashiya.model.Author;
import org.hashiya.model.Progress;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** A file that was read: what it has, and how its positions are to be understood. */
public final class ProjectFile implements AutoCloseable {

	private static final int EXAMPLES = 6;
	private static final int AROUND = 30;
	private static final int LONGEST_QUOTE = 120;
	private static final String ELLIPSIS = "…";

	private final Container container;
	private final Raw raw;
	private final Findings findings;
	private final SourceTexts texts;
	private final PositionChoice positions;
	private final Counts counts;
	private @Nullable PositionDecider decider;

	/** Where the bytes of the XML mean nothing in the encoding that they say: the one that they seem to be in instead. */
	private @Nullable Charset other;

	/** @param encoding in which the project's XML is; null for what it says itself */
	private ProjectFile(Container container, SourceTexts texts, @Nullable Charset encoding, Progress progress) throws StudyProblem, IOException {
		this.container = container;
		findings = new Findings();
		progress.begin(container.projectSize());
		this.texts = texts;
		raw = CodesTableIn.accepts(container.file()) ? new CodesTableIn(container.file(), new Ids(findings), findings).read(progress) : readXml(encoding, progress);
		texts.writtenBy(raw.origin);
		if (raw.doubtful != null && container.hasBrokenBytes(raw.doubtful, progress)) {
			findings.add(ImportFinding.BYTES_REPLACED, raw.codebookOnly ? "CodeBook" : "Project", raw.name);
			other = container.guessed();
		}
		if (encoding != null) {
			findings.add(ImportFinding.ENCODING_GUESSED, raw.codebookOnly ? "CodeBook" : "Project", raw.name + " " + encoding);
		}
		NoteIdioms.settle(raw, findings);
		CaseIdioms.settle(raw, findings);
		texts.prepare(raw.sources.stream().map(Source::text).filter(Objects::nonNull).map(Objects::requireNonNull).toList(), false, progress);
		PositionDecider decider = decider(raw.origin);
		List<PositionDecider.Sample> samples = new ArrayList<>();
		int documents = 0;
		for (Source source : raw.sources) {
			progress.check();
			Text text = source.text();
			Found found = text == null ? null : find(source, text);
			if (text != null && found != null) {
				documents++;
				samples.add(sample(text, found));
			}
		}
		decider.look(samples, progress);
		Decision decision = decider.decide();
		positions = new PositionChoice(decision.reading(), decision.other(), decision.certain(), examples(decision));
		counts = count(documents);
	}

	private Raw readXml(@Nullable Charset encoding, Progress progress) throws StudyProblem, IOException {
		try (InputStream in = new Watched(container.openProject(), progress); XmlIn xml = new XmlIn(in, container.file(), encoding)) {
			return new ProjectIn(xml, new Ids(findings), findings, (origin, text) -> {
				PositionDecider decider = decider(origin);
				texts.writtenBy(origin);
				PositionDecider.Spread spread = PositionDecider.Spread.of(text.selections);
				texts.begin(text, found -> decider.lookEarly(found.stored(), spread, isWithoutLineEnds(found), progress), progress);
			}, progress).read();
		}
	}

	private PositionDecider decider(String origin) {
		PositionDecider made = decider == null ? new PositionDecider(origin) : decider;
		decider = made;
		return made;
	}

	private static PositionDecider.Sample sample(Text text, Found found) {
		return new PositionDecider.Sample(found.stored(), text.selections, isWithoutLineEnds(found));
	}

	/** Whether nobody knows any more how many characters its line ends had. */
	private static boolean isWithoutLineEnds(Found found) {
		return found.inline() || found.richOnly();
	}

	/** Reads it, and once more where it seems to be in another encoding than it says. */
	@SuppressWarnings("resource") // both close the same container
	private static ProjectFile read(Container container, Progress progress) throws StudyProblem, IOException {
		ProjectFile read = read(container, null, progress);
		Charset other = read.other;
		return other == null ? read : read(container, other, progress);
	}

	private static ProjectFile read(Container container, @Nullable Charset encoding, Progress progress) throws StudyProblem, IOException {
		SourceTexts texts = new SourceTexts(container);
		boolean done = false;
		try {
			ProjectFile read = new ProjectFile(container, texts, encoding, progress);
			done = true;
			return read;
		} finally {
			if (!done) {
				texts.abandon();
			}
		}
	}

	/** @throws StudyProblem as {@link org.hashiya.exchange.RefiImport#read} */
	public static ProjectFile read(Path file, Progress progress) throws StudyProblem {
		Container container = Container.open(file);
		boolean done = false;
		try {
			ProjectFile read = read(container, progress);
			done = true;
			return read;
		} catch (BoundedStream.Exceeded e) {
			throw new StudyProblem(Kind.TOO_LARGE, file, null, e, e.limit(), StudyProblem.Unit.BYTES);
		} catch (IOException e) {
			throw Container.unreadable(file, e);
		} finally {
			if (!done) {
				container.close();
			}
		}
	}

	/** The text of a source; what keeps it from being found is told once, here. */
	private @Nullable Found find(Source source, Text text) {
		String element = source.other() == null ? "TextSource" : "PDFSource";
		String path = text.plainPath.isEmpty() ? text.richPath : text.plainPath;
		try {
			Found found = texts.find(text);
			if (found == null) {
				findings.add(ImportFinding.TEXT_MISSING, element, source.name() + " " + path);
			}
			return found;
		} catch (StudyProblem e) {
			findings.add(ImportFinding.TEXT_MISSING, element, source.name() + " " + path);
			return null;
		}
	}

	private List<Example> examples(Decision decision) {
		PositionReading other = decision.other();
		List<Example> examples = new ArrayList<>();
		if (other == null) {
			return examples;
		}
		for (Source source : raw.sources) {
			Text text = source.text();
			if (text == null || text.selections.isEmpty()) {
				continue;
			}
			Found found = find(text);
			int before = examples.size();
			for (int i = 0; found != null && i < text.selections.size() && examples.size() < Math.min(EXAMPLES, before + 3); i++) {
				Selection selection = text.selections.get(i);
				if (selection.start == Long.MIN_VALUE || selection.end == Long.MIN_VALUE) {
					continue;
				}
				Range first = found.stored().range(selection.start, selection.end, decision.reading());
				Range second = found.stored().range(selection.start, selection.end, other);
				if (!first.isWhere(second)) {
					examples.add(new Example(source.name(), excerpt(found.stored().text(), first), excerpt(found.stored().text(), second)));
				}
			}
		}
		return examples;
	}

	private @Nullable Found find(Text text) {
		try {
			return texts.find(text);
		} catch (StudyProblem e) {
			return null; // is told already
		}
	}

	private static Excerpt excerpt(String text, Range range) {
		int from = whole(text, Math.max(0, range.start() - AROUND));
		int to = whole(text, Math.min(text.length(), range.end() + AROUND));
		return new Excerpt(text.substring(from, range.start()), quote(text, range), text.substring(range.end(), to));
	}

	/** Of a long one both ends: readings differ there. */
	private static String quote(String text, Range range) {
		if (range.end() - range.start() <= LONGEST_QUOTE) {
			return text.substring(range.start(), range.end());
		}
		return text.substring(range.start(), whole(text, range.start() + LONGEST_QUOTE / 2)) + ELLIPSIS + text.substring(whole(text, range.end() - LONGEST_QUOTE / 2), range.end());
	}

	/** The position, or the one before it where it would cut a character. */
	private static int whole(String text, int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
	}

	private Counts count(int documents) {
		long passages = 0;
		long codings = 0;
		for (Source source : raw.sources) {
			Text text = source.text();
			if (text != null) {
				passages += text.selections.size();
				codings += text.codings.size();
				for (Selection selection : text.selections) {
					codings += selection.codings.size();
				}
			}
		}
		return new Counts(raw.users.size(), raw.codes.size(), raw.variables.size(), raw.cases.size(), documents, raw.sources.size() - documents, passages, codings, raw.noteTexts.size(),
				raw.sets.size(), raw.links.size());
	}

	public String name() {
		return raw.name;
	}

	public String origin() {
		return raw.origin;
	}

	public boolean isCodebook() {
		return raw.codebookOnly;
	}

	public Counts counts() {
		return counts;
	}

	public PositionChoice positions() {
		return positions;
	}

	/** As {@link org.hashiya.exchange.ImportedProject#plan(Study, Set, Author, PositionReading, Set, Progress)}. */
	public ImportPlan plan(Study study, Set<String> takenStems, Author author, PositionReading reading, Set<UUID> leftOut, Progress progress) throws StudyProblem {
		Findings all = new Findings(findings);
		if (!positions.certain()) {
			all.add(ImportFinding.READING_WEAK, "PlainTextSelection", reading.word());
		}
		StudyMaker.Result result = new StudyMaker(raw, texts, container, all, reading, study, author, takenStems, leftOut).make(progress);
		container.unused().forEach(name -> result.findings().add(ImportFinding.FILE_UNUSED, "file", name));
		String name = String.valueOf(container.file().getFileName());
		ImportReport report = new ImportReport(name, raw.name, raw.origin, raw.codebookOnly ? "" : reading.word(), result.findings().lines());
		return new ImportPlan(new Act(Act.Kind.IMPORT_STUDY, List.of(name), new Several(result.changes())), (sink, watched) -> handOver(result, sink, watched), report, result.codes());
	}

	private void handOver(StudyMaker.Result result, ContentSink sink, Progress progress) throws StudyProblem {
		progress.begin(result.texts().size() + result.contents().size());
		AtOnce.each(result.texts(), text -> {
			Found found = texts.find(text, progress);
			if (found != null) {
				sink.addText(found.stored().text(), progress);
			}
			progress.worked(1);
		});
		AtOnce.each(result.contents().entrySet(), content -> {
			progress.check();
			sink.addBytes(content.getKey(), content.getValue(), progress);
			progress.worked(1);
		});
	}

	/** The documents of which selections would cover something else if positions were counted in another way than they are, with the number of those. */
	Map<String, Long> unlike(PositionReading other, Progress progress) {
		Map<String, Long> unlike = new LinkedHashMap<>();
		for (Source source : raw.sources) {
			Text text = source.text();
			Found found = text == null || text.selections.isEmpty() ? null : find(text);
			if (text == null || found == null) {
				continue;
			}
			progress.check();
			StoredText stored = found.stored();
			long count = text.selections.stream().filter(selection -> selection.start != Long.MIN_VALUE && selection.end != Long.MIN_VALUE)
					.filter(selection -> !stored.range(selection.start, selection.end, positions.reading()).isWhere(stored.range(selection.start, selection.end, other))).count();
			if (count > 0) {
				unlike.merge(source.name(), count, Long::sum);
			}
		}
		return unlike;
	}

	/** What the file does not say of codes, by their ids in it; of those of which it says everything nothing. */
	public Map<UUID, Set<CodeEntry.Field>> unsaid() {
		Map<UUID, Set<CodeEntry.Field>> unsaid = new HashMap<>();
		for (Raw.Code code : raw.codes) {
			Set<CodeEntry.Field> fields = code.unsaid();
			if (!fields.isEmpty()) {
				unsaid.put(code.id, fields);
			}
		}
		return unsaid;
	}

	@Override
	public void close() throws StudyProblem {
		texts.abandon();
		container.close();
	}

	/** Tells how much was read, and stops when nobody waits for it any more. */
	private static final class Watched extends FilterInputStream {

		private final Progress progress;

		Watched(InputStream in, Progress progress) {
			super(in);
			this.progress = progress;
		}

		@Override
		public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
			progress.check();
			int read = super.read(bytes, offset, length);
			if (read > 0) {
				progress.worked(read);
			}
			return read;
		}
	}
}
