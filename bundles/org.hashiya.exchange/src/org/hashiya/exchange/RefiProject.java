// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.ForeignOut;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.ProfileStudy;
import org.hashiya.exchange.internal.ProjectXml;
import org.hashiya.exchange.internal.Utf8;
import org.hashiya.exchange.internal.ZipEntries;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * The whole study as a REFI-QDA project ({@code .qdpx}), valid by the standard's schema whatever the study holds. {@code project.qde} first, then each text as
 * {@code sources/<GUID>.txt} in UTF-8 with line feeds, without byte order mark. Positions are code points, the end exclusive;
 * for some programs they are UTF-16 units, and names are made unique, see {@link RefiProfile}. The ids of the study are the GUIDs of the project, upper
 * case.
 * <ul>
 * <li>Memos are notes, or on documents and passages descriptions ({@link MemoForm}). Notes are referred to from what they are on; from cases, sets, variables and coders, which have no room for that, by a link.
 * <li>Criteria of inclusion and exclusion follow the definition in a code's description; a relation's description is a note; groups of documents and types of memos are
 * sets.
 * <li>A variable with a value that is not of its type is exported as text.
 * <li>Characters that XML cannot hold become U+FFFD in names, notes and descriptions. Texts hold any character; only a U+FEFF at the very beginning, which every reader would take for a
 * byte order mark and drop, becomes U+2060, as invisible as it was.
 * <li>What an import kept since no study shows it (PDF regions, media, graphs) goes out as it came, and its files with it; what in it refers to elements that are gone is left out.
 * <li>Left out, since the schema has no room: earlier versions of definitions, examples, colours of coders and sets, languages, directions and states of documents, queries,
 * milestones.
 * </ul>
 */
public final class RefiProject implements Exporter {

	/** No file in a project may be larger (REFI-QDA 1.5, 8.1). */
	private static final long LARGEST = Integer.MAX_VALUE;
	private static final int BUFFER = 1 << 16;
	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final char WORD_JOINER = '\u2060';

	private final RefiProfile profile;
	private final Originals originals;
	private final MemoForm memos;

	/** As the standard says. */
	public RefiProject() {
		this(RefiProfile.STANDARD);
	}

	/** @param profile for which program */
	public RefiProject(RefiProfile profile) {
		this(profile, Originals.NONE, MemoForm.NOTES);
	}

	/**
	 * @param profile   for which program
	 * @param originals the Word documents that go along beside the plain texts, which positions refer to
	 * @param memos     as what memos on documents and passages are written
	 */
	public RefiProject(RefiProfile profile, Originals originals, MemoForm memos) {
		this.profile = profile;
		this.originals = originals;
		this.memos = memos;
	}

	@Override
	public void write(Study whole, OutputStream out, Progress progress) throws StudyProblem, IOException {
		Study study = ProfileStudy.of(whole, profile);
		ZipOutputStream zip = new ZipOutputStream(out);
		Guids guids = new Guids(study, progress);
		progress.begin(study.documents().size() * 2L);
		ZipEntries.begin(zip, "project.qde");
		Counting counting = new Counting(zip);
		ForeignOut foreign = new ForeignOut(study, progress);
		new ProjectXml(study, guids, foreign, originals, memos, counting, progress).write(profile.countsUtf16(), progress);
		if (counting.count > LARGEST) {
			throw StudyProblem.of(StudyProblem.Kind.TOO_LARGE, LARGEST, StudyProblem.Unit.BYTES);
		}
		zip.closeEntry();
		for (Document document : study.documents().list()) {
			progress.check();
			ZipEntries.begin(zip, "sources/" + ProjectXml.fileName(guids.of(ElementKind.DOCUMENT, document.id())));
			writeText(study.textOnce(document, progress).string(), zip, progress);
			zip.closeEntry();
			if (originals.has(document) && !foreign.isPdf(document.id())) {
				ZipEntries.begin(zip, "sources/" + ProjectXml.originalName(guids.of(ElementKind.DOCUMENT, document.id())));
				try (InputStream in = originals.open(document)) {
					copy(in, zip, progress);
				}
				zip.closeEntry();
			}
			progress.worked(1);
		}
		for (ForeignOut.File file : foreign.files()) {
			progress.check();
			try (InputStream in = study.open(file.part())) {
				ZipEntries.begin(zip, "sources/" + file.name());
				copy(in, zip, progress);
				zip.closeEntry();
			} catch (StudyProblem e) {
				if (e.kind() != StudyProblem.Kind.FILE_MISSING) { // RefiLoss tells of those
					throw e;
				}
			}
		}
		zip.finish();
		zip.flush();
	}

	/** Piece by piece, so that whoever does not want it any more does not wait for a film. */
	private static void copy(InputStream in, OutputStream out, Progress progress) throws IOException {
		byte[] buffer = new byte[BUFFER];
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			progress.check();
			out.write(buffer, 0, read);
		}
	}

	private static void writeText(String text, OutputStream out, Progress progress) throws IOException {
		String safe = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? WORD_JOINER + text.substring(1) : text;
		for (int from = 0; from < safe.length();) {
			progress.check();
			int to = Math.min(safe.length(), from + BUFFER);
			to += to < safe.length() && Character.isHighSurrogate(safe.charAt(to - 1)) ? 1 : 0; // a pair is encoded together
			ByteBuffer bytes = Utf8.encoder().encode(CharBuffer.wrap(safe, from, to)); // a writer would keep half a surrogate pair at the end to itself
			out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
			from = to;
		}
	}

	/** Knows how much was written. */
	private static final class Counting extends FilterOutputStream {
		long count;

		Counting(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int b) throws IOException {
			out.write(b);
			count++;
		}

		@Override
		public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
			count += length;
		}
	}
}
