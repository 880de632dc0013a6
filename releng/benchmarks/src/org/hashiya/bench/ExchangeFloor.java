// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a program needs that can do nothing but read a project that the generator wrote into arrays of numbers, its texts into strings, and write both again: the work of the shared {@code Floor}, with texts read.
 * It checks nothing, keeps no memos, and believes every number.
 */
final class ExchangeFloor {

	private static final int NUMBERS = 5;
	private static final int BUFFER = 1 << 16;

	private final Map<String, Integer> codes = new HashMap<>();
	private final Map<String, Integer> coders = new HashMap<>();
	private final List<String> paths = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();
	/** Of each coding its start, end, code, coder and document. */
	private int[] numbers = new int[NUMBERS << 16];
	/** Of each coding the two halves of the passage's id and of its own. */
	private long[] ids = new long[4 << 16];
	private int count;

	/** Reads a project: its XML by the platform's parser, then all texts that it names. */
	static ExchangeFloor read(Path file) throws IOException, XMLStreamException {
		ExchangeFloor floor = new ExchangeFloor();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			try (InputStream in = new BufferedInputStream(zip.getInputStream(zip.getEntry("project.qde")), BUFFER)) {
				floor.parse(in);
			}
			for (String path : floor.paths) {
				floor.texts.add(new String(zip.getInputStream(entry(zip, path)).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return floor;
	}

	private static ZipEntry entry(ZipFile zip, String path) {
		ZipEntry entry = zip.getEntry("Sources/" + path);
		return entry == null ? zip.getEntry("sources/" + path) : entry;
	}

	private void parse(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
		UUID passage = new UUID(0, 0);
		int start = 0;
		int end = 0;
		int coder = 0;
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			switch (xml.getLocalName()) {
			case "User" -> coders.put(xml.getAttributeValue(null, "guid"), coders.size());
			case "Code" -> codes.put(xml.getAttributeValue(null, "guid"), codes.size());
			case "TextSource" -> paths.add(xml.getAttributeValue(null, "plainTextPath").substring("internal://".length()));
			case "PlainTextSelection" -> {
				passage = UUID.fromString(xml.getAttributeValue(null, "guid"));
				start = Integer.parseInt(xml.getAttributeValue(null, "startPosition"));
				end = Integer.parseInt(xml.getAttributeValue(null, "endPosition"));
				coder = coders.get(xml.getAttributeValue(null, "creatingUser"));
			}
			case "Coding" -> {
				if ((count + 1) * NUMBERS > numbers.length) {
					numbers = Arrays.copyOf(numbers, numbers.length * 2);
					ids = Arrays.copyOf(ids, ids.length * 2);
				}
				UUID own = UUID.fromString(xml.getAttributeValue(null, "guid"));
				ids[count * 4] = passage.getMostSignificantBits();
				ids[count * 4 + 1] = passage.getLeastSignificantBits();
				ids[count * 4 + 2] = own.getMostSignificantBits();
				ids[count * 4 + 3] = own.getLeastSignificantBits();
			}
			case "CodeRef" -> {
				int at = count++ * NUMBERS;
				numbers[at] = start;
				numbers[at + 1] = end;
				numbers[at + 2] = codes.get(xml.getAttributeValue(null, "targetGUID"));
				numbers[at + 3] = coder;
				numbers[at + 4] = paths.size() - 1;
			}
			default -> {
				// nothing that is kept here
			}
			}
		}
	}

	/** How many codings and texts were read. */
	long size() {
		return count + texts.size();
	}

	/** Writes a project of passages and codings, and all texts, deflated as usual; answers its length. */
	long write(Path file) throws IOException {
		String[] codeIds = inverse(codes);
		String[] coderIds = inverse(coders);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("project.qde"));
			Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
			xml.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\"><Sources>\n");
			int document = -1;
			for (int i = 0; i < count; i++) {
				int at = i * NUMBERS;
				if (numbers[at + 4] != document) {
					xml.write(document < 0 ? "<TextSource>\n" : "</TextSource>\n<TextSource>\n");
					document = numbers[at + 4];
				}
				String coder = coderIds[numbers[at + 3]];
				xml.write("<PlainTextSelection guid=\"");
				xml.write(new UUID(ids[i * 4], ids[i * 4 + 1]).toString());
				xml.write("\" startPosition=\"");
				xml.write(Integer.toString(numbers[at]));
				xml.write("\" endPosition=\"");
				xml.write(Integer.toString(numbers[at + 1]));
				xml.write("\" creatingUser=\"");
				xml.write(coder);
				xml.write("\" creationDateTime=\"2026-01-02T03:04:05Z\"><Coding guid=\"");
				xml.write(new UUID(ids[i * 4 + 2], ids[i * 4 + 3]).toString());
				xml.write("\" creatingUser=\"");
				xml.write(coder);
				xml.write("\"><CodeRef targetGUID=\"");
				xml.write(codeIds[numbers[at + 2]]);
				xml.write("\"/></Coding></PlainTextSelection>\n");
			}
			xml.write("</TextSource></Sources></Project>\n");
			xml.flush();
			zip.closeEntry();
			for (int i = 0; i < texts.size(); i++) {
				zip.putNextEntry(new ZipEntry("sources/" + paths.get(i)));
				zip.write(texts.get(i).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return Files.size(file);
	}

	private static String[] inverse(Map<String, Integer> numbers) {
		String[] ids = new String[numbers.size()];
		numbers.forEach((id, number) -> ids[number] = id);
		return ids;
	}
}
