// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.OurOrigin;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.model.Aside;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.DecodedText;
import org.hashiya.text.LanguageGuess;
import org.hashiya.text.RawText;
import org.hashiya.text.TextDecoder;
import org.hashiya.text.TextMeasure;

/** Finds the texts of a project's sources in its file. A text is kept only as long as there is memory for it, and read again when it is wanted again. May be asked by several threads at once. */
final class SourceTexts {

	/** The most bytes of one text. */
	private static final int LARGEST = TextDecoder.DEFAULT_LIMIT;
	/** Reading more than so many bytes or UTF-16 units takes some ten milliseconds. */
	private static final int LONG = 1_000_000;

	/**
	 * A text that was found.
	 *
	 * @param hash     of it with line feeds, see {@link DocumentText#hash(String)}
	 * @param decoded  with line feeds, and what decoding found
	 * @param original the file that it comes from, the formatted one if there is one; null where it lay in the XML
	 * @param entry    where the original lies
	 * @param richOnly whether it was taken from a formatted text
	 * @param inline   whether it lay in the XML
	 * @param richLost whether there was a formatted text beside it that could not be read
	 */
	record Found(StoredText stored, String hash, DecodedText decoded, @Nullable Original original, @Nullable ZipEntry entry, boolean richOnly, boolean inline, boolean richLost) {

		private Found withoutRich() {
			return new Found(stored, hash, decoded, original, entry, richOnly, inline, true);
		}
	}

	/**
	 * What counting words has found.
	 *
	 * @param language see {@link LanguageGuess}
	 */
	record Measured(TextMeasure measure, String language) {

		private static Measured of(String text, Progress progress) {
			return new Measured(TextMeasure.of(text, progress), LanguageGuess.of(text));
		}
	}

	private final Container container;
	private final Map<Text, SoftReference<Found>> known = new ConcurrentHashMap<>();
	private final Map<Text, Measured> measured = new ConcurrentHashMap<>();
	/** In the order in which they were begun, by the one thread that reads the project. */
	private final Map<Text, Aside<Boolean>> begun = new LinkedHashMap<>();
	private volatile boolean abandoned;
	private volatile boolean ours;

	SourceTexts(Container container) {
		this.container = container;
	}

	/**
	 * The text of a source or note; null where it is not to be found in the file.
	 *
	 * @throws StudyProblem NOT_READABLE or TOO_LARGE with the entry's name; MALFORMED where there is only a formatted text that is none
	 */
	@Nullable
	Found find(Text text) throws StudyProblem {
		SoftReference<Found> reference = known.get(text);
		Found found = reference == null ? null : reference.get();
		if (found == null) {
			found = read(text);
			if (found != null) {
				known.put(text, new SoftReference<>(found));
			}
		}
		return found;
	}

	/**
	 * The same, without waiting for the end of a long text when nobody waits for the import any more.
	 *
	 * @throws CancellationException if the progress was cancelled
	 */
	@Nullable
	Found find(Text text, Progress progress) throws StudyProblem {
		progress.check();
		SoftReference<Found> reference = known.get(text);
		Found found = reference == null ? null : reference.get();
		if (found != null) {
			return found;
		}
		aside(() -> prepare(text, false, progress)).await(progress);
		return find(text); // what is wrong with it is told from here
	}

	/**
	 * Reads and measures a text as soon as a processor is free: while more of the project is parsed. What cannot be read is told to who asks for it.
	 *
	 * @param then is called with it by that processor
	 */
	void begin(Text text, Consumer<Found> then, Progress progress) {
		begun.put(text, aside(() -> {
			Found found = prepare(text, true, progress);
			if (found != null) {
				then.accept(found);
			}
		}));
	}

	/** What cannot be read is told to who asks for it, not to who waits. */
	private static Aside<Boolean> aside(Runnable work) {
		return Aside.begin(() -> {
			try {
				work.run();
				return true;
			} catch (RuntimeException e) {
				return false;
			}
		});
	}

	/** Says which program wrote the file, before texts are asked for. What a file of ours refers to in vain was not there when it was imported either, and must not become another file now. */
	void writtenBy(String origin) {
		ours = OurOrigin.isOurs(origin);
	}

	/** Nobody will ask any more: what was begun ends, and no more is begun. */
	void abandon() {
		abandoned = true;
	}

	private @Nullable Found prepare(Text text, boolean toBeMeasured, Progress progress) {
		try {
			Found found = abandoned || progress.isCancelled() ? null : find(text);
			if (found != null && toBeMeasured) {
				measured(text, found, progress);
			}
			return found;
		} catch (StudyProblem e) {
			return null; // who asks for it is told
		}
	}

	/** Waits for all that was begun, and does what no processor was free for. Does not wait for the end of a long text when nobody waits for the import any more. */
	private void finish(Progress progress) throws StudyProblem {
		for (Map.Entry<Text, Aside<Boolean>> each : List.copyOf(begun.entrySet()).reversed()) { // the latest are those that nobody has come to
			progress.check();
			if (!isLong(each.getKey())) {
				each.getValue().run(); // unless somebody does it, or has
			}
			each.getValue().await(progress);
		}
		begun.clear();
	}

	/** Whether reading it would keep somebody from hearing that he is cancelled. */
	private boolean isLong(Text text) {
		String content = text.content;
		return content != null && content.length() > LONG || isLong(text.plainPath) || isLong(text.richPath);
	}

	private boolean isLong(String path) {
		ZipEntry entry = path.isEmpty() ? null : container.find(path);
		return entry != null && (entry.getSize() < 0 || entry.getSize() > LONG);
	}

	/** Reads and measures texts on all processors, so that they are there when they are asked for, if memory allows. What cannot be read is told to who asks. */
	void prepare(Collection<Text> wanted, boolean toBeMeasured, Progress progress) throws StudyProblem {
		finish(progress);
		wanted.parallelStream().forEach(text -> prepare(text, toBeMeasured, progress));
		progress.check();
	}

	/**
	 * How long a text is and in which language; counted once.
	 *
	 * @throws CancellationException if the progress was cancelled
	 */
	Measured measured(Text text, Found found, Progress progress) {
		return measured.computeIfAbsent(text, key -> Measured.of(found.stored().text(), progress));
	}

	private @Nullable Found read(Text text) throws StudyProblem {
		ZipEntry plain = text.plainPath.isEmpty() ? null : found(text.plainPath);
		ZipEntry rich = text.richPath.isEmpty() ? null : found(text.richPath);
		String content = text.content;
		if (plain == null && rich == null && content == null && !ours) {
			plain = container.named(text.id.toString(), true);
		}
		if (plain != null) {
			byte[] bytes = container.bytes(plain, LARGEST);
			if (FormattedText.isBinary(bytes)) {
				return ofFormatted(plain, bytes);
			}
			RawText raw = TextDecoder.raw(bytes);
			byte[] formatted = rich == null ? null : readable(rich);
			Found found = formatted == null ? found(raw, plain, bytes, false, false) : found(raw, rich, formatted, true, false);
			return rich != null && formatted == null ? found.withoutRich() : found;
		}
		if (content != null && (!content.isEmpty() || rich == null)) {
			byte[] formatted = rich == null ? null : readable(rich);
			Found found = found(new RawText(content, "UTF-8", false, 0, false), formatted == null ? null : rich, formatted, formatted != null, true);
			return rich != null && formatted == null ? found.withoutRich() : found;
		}
		if (rich == null) {
			return null;
		}
		return ofFormatted(rich, container.bytes(rich, LARGEST));
	}

	private @Nullable ZipEntry found(String path) {
		ZipEntry entry = container.find(path);
		return entry == null && !ours ? container.named(path, true) : entry;
	}

	private Found ofFormatted(ZipEntry entry, byte[] bytes) throws StudyProblem {
		FormattedText text = FormattedText.of(bytes, container.file());
		Found found = found(text.raw(), entry, bytes, text.formatted(), false);
		return new Found(found.stored, found.hash, found.decoded, found.original, found.entry, true, false, false);
	}

	/** The bytes of a formatted text, or null where it is damaged: the plain one beside it is what counts. */
	private byte @Nullable [] readable(ZipEntry entry) {
		try {
			return container.bytes(entry, LARGEST);
		} catch (StudyProblem e) {
			return null; // the report tells
		}
	}

	private static Found found(RawText raw, @Nullable ZipEntry entry, byte @Nullable [] bytes, boolean rich, boolean inline) {
		DecodedText decoded = raw.decoded();
		String hash = DocumentText.hash(decoded.text());
		Original original = null;
		if (entry != null && bytes != null) {
			String name = name(entry);
			String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
			String lineEnds = decoded.lineEnds().word();
			boolean same = !rich && isSame(raw, decoded);
			original = new Original(name, extension, same ? hash : DocumentText.hash(bytes), rich ? null : decoded.encoding(), !rich && decoded.bom(), lineEnds);
		}
		return new Found(new StoredText(raw.text(), decoded.text()), hash, decoded, original, entry, false, inline, false);
	}

	/** Whether the bytes that were decoded are those of the text in UTF-8, so that one hash tells both. */
	private static boolean isSame(RawText raw, DecodedText decoded) {
		return raw.encoding().equals("UTF-8") && !raw.bom() && raw.replaced() == 0 && raw.text().equals(decoded.text());
	}

	/** The last part of an entry's name. */
	static String name(ZipEntry entry) {
		String path = entry.getName().replace('\\', '/');
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** The bytes of an original. */
	byte[] bytes(ZipEntry entry) throws StudyProblem {
		return container.bytes(entry, LARGEST);
	}
}
