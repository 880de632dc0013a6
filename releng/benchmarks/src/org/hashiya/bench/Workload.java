// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hashiya.model.Coder;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Colour;
import org.hashiya.model.Palette;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Stamp;

/** What a study of a size is made of: read from the generator that all figures of this project use, or made here where that is absent. */
final class Workload {

	/** A document to be: its text and its passages. */
	record Source(UUID id, String name, String text, List<Passage> passages) {
	}

	final String size;
	final boolean shared;
	final List<Coder> coders = new ArrayList<>();
	final List<Code> codes = new ArrayList<>();
	final List<Source> sources = new ArrayList<>();
	long codings;

	private Workload(String size, boolean shared) {
		this.size = size;
		this.shared = shared;
	}

	/** Documents, codes and codings of a size, as in the shared generator. */
	private record Size(int documents, int words, int codes, int codings) {

		static Size of(String size) {
			return switch (size) {
			case "S" -> new Size(20, 3_000, 60, 2_000);
			case "M" -> new Size(200, 5_000, 200, 50_000);
			case "L" -> new Size(2_000, 5_000, 500, 1_000_000);
			default -> throw new IllegalArgumentException(size);
			};
		}
	}

	static Workload of(String size, Path generator, Path cache) throws IOException, InterruptedException {
		Path file = file(size, generator, cache);
		if (file == null) {
			return own(size);
		}
		try {
			return read(size, file);
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/** The project of a size that the shared generator writes; null where there is none. */
	static Path file(String size, Path generator, Path cache) throws IOException, InterruptedException {
		if (!Files.exists(generator)) {
			return null;
		}
		Path file = cache.resolve(size + ".qdpx");
		if (!Files.exists(file)) {
			Files.createDirectories(cache);
			Path unfinished = cache.resolve(size + ".part");
			int result = new ProcessBuilder("python3", generator.toString(), size, unfinished.toString()).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
			if (result != 0) {
				return null;
			}
			Files.move(unfinished, file);
		}
		return file;
	}

	private static Workload read(String size, Path file) throws IOException, XMLStreamException {
		Workload workload = new Workload(size, true);
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = new BufferedInputStream(zip.getInputStream(zip.getEntry("project.qde")), 1 << 16)) {
			XMLInputFactory factory = XMLInputFactory.newFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
			Deque<UUID> above = new ArrayDeque<>();
			UUID document = null;
			List<Passage> passages = List.of();
			Positions positions = Positions.equal(0);
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Code")) {
					above.pop();
				}
				if (event != XMLStreamConstants.START_ELEMENT) {
					continue;
				}
				switch (xml.getLocalName()) {
				case "User" -> workload.coders.add(new Coder(id(xml, "guid"), xml.getAttributeValue(null, "name"), "", Palette.colour(workload.coders.size())));
				case "Code" -> {
					UUID id = id(xml, "guid");
					workload.codes.add(Code.create(id, above.peek(), xml.getAttributeValue(null, "name"), Colour.parse(xml.getAttributeValue(null, "color")), "",
							Stamp.UNKNOWN));
					above.push(id);
				}
				case "TextSource" -> {
					document = id(xml, "guid");
					String path = xml.getAttributeValue(null, "plainTextPath").substring("internal://".length());
					String text = new String(zip.getInputStream(zip.getEntry("Sources/" + path)).readAllBytes(), StandardCharsets.UTF_8);
					positions = Positions.of(text);
					passages = new ArrayList<>();
					workload.sources.add(new Source(document, "document " + workload.sources.size(), text, passages));
				}
				case "PlainTextSelection" -> passages.add(new Passage(id(xml, "guid"), document, positions.toUtf16(number(xml, "startPosition")),
						positions.toUtf16(number(xml, "endPosition")), id(xml, "creatingUser"), null, List.of(), List.of()));
				case "Coding" -> {
					Passage last = passages.removeLast();
					passages.add(last.plus(new Coding(id(xml, "guid"), new UUID(0, 0), 1, last.coder(), null)));
				}
				case "CodeRef" -> {
					Passage last = passages.removeLast();
					List<Coding> codings = new ArrayList<>(last.codings());
					Coding coding = codings.removeLast();
					codings.add(new Coding(coding.id(), id(xml, "targetGUID"), 1, coding.coder(), null));
					passages.add(last.withCodings(codings));
					workload.codings++;
				}
				default -> {
					// nothing that is counted here
				}
				}
			}
		}
		return workload;
	}

	private static UUID id(XMLStreamReader xml, String attribute) {
		return UUID.fromString(xml.getAttributeValue(null, attribute));
	}

	private static int number(XMLStreamReader xml, String attribute) {
		return Integer.parseInt(xml.getAttributeValue(null, attribute));
	}

	/** The same shape from a generator of our own. */
	private static Workload own(String name) {
		Size size = Size.of(name);
		Random random = new Random(name.hashCode());
		Workload workload = new Workload(name, false);
		for (String coder : List.of("Researcher One", "باحثة ثانية")) {
			workload.coders.add(new Coder(id(random), coder, "", Palette.colour(workload.coders.size())));
		}
		for (int i = 0; i < size.codes; i++) {
			UUID parent = i < size.codes / 10 ? null : workload.codes.get(i % (size.codes / 10)).id();
			workload.codes.add(Code.create(id(random), parent, (i % 3 == 0 ? "رمز " : "Code ") + i, Palette.colour(i), "", Stamp.UNKNOWN));
		}
		String[] arabic = "في من على هذا التي قال بعد روسيا الجزائر التطبيع كَتَبَ العلاقات 🙂 مدينة".split(" ");
		String[] english = "the of harvest interview Russia factor which their memory relation turned away".split(" ");
		for (int d = 0; d < size.documents; d++) {
			StringBuilder text = new StringBuilder();
			String[] words = d % 2 == 0 ? english : arabic;
			for (int i = 0; i < size.words; i++) {
				text.append(words[random.nextInt(words.length)]).append(random.nextInt(80) == 0 ? ".\n" : " ");
			}
			Positions positions = Positions.of(text);
			UUID document = id(random);
			List<Passage> passages = new ArrayList<>();
			for (int i = 0; i < size.codings / size.documents; i++) {
				int start = random.nextInt(positions.codePointLength() - 200);
				UUID coder = workload.coders.get(random.nextInt(2)).id();
				Coding coding = new Coding(id(random), workload.codes.get(random.nextInt(size.codes)).id(), 1, coder, null);
				passages.add(new Passage(id(random), document, positions.toUtf16(start), positions.toUtf16(start + 20 + random.nextInt(150)), coder, null,
						List.of(coding), List.of()));
				workload.codings++;
			}
			workload.sources.add(new Source(document, "document " + d, text.toString(), passages));
		}
		return workload;
	}

	private static UUID id(Random random) {
		return new UUID(random.nextLong(), random.nextLong());
	}
}
