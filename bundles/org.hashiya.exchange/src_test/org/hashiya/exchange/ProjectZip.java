// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs projects in the shapes that programs pack them in. */
final class ProjectZip {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ZipOutputStream zip = new ZipOutputStream(out);
	private final boolean stored;

	/** @param stored whether entries are stored; else they are deflated, with data descriptors after them */
	ProjectZip(boolean stored) {
		this.stored = stored;
	}

	ProjectZip add(String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		if (stored) {
			CRC32 crc = new CRC32();
			crc.update(bytes);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(bytes.length);
			entry.setCrc(crc.getValue());
		}
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
		return this;
	}

	ProjectZip add(String name, String text) throws IOException {
		return add(name, text.getBytes(StandardCharsets.UTF_8));
	}

	byte[] bytes() throws IOException {
		zip.close();
		return out.toByteArray();
	}

	Path write(Path folder, String name) throws IOException {
		return Files.write(folder.resolve(name), bytes());
	}

	/** The project with a text of its {@code project.qde} instead of another. */
	static byte[] withText(byte[] project, String text, String instead) throws IOException {
		ProjectZip made = new ProjectZip(false);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(project))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] bytes = in.readAllBytes();
				made.add(entry.getName(), entry.getName().endsWith(".qde") ? new String(bytes, StandardCharsets.UTF_8).replace(text, instead).getBytes(StandardCharsets.UTF_8) : bytes);
			}
		}
		return made.bytes();
	}

	/** What is in the entries whose names end so. */
	static List<String> texts(byte[] project, String ending) throws IOException {
		List<String> texts = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(project))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.getName().endsWith(ending)) {
					texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		return texts;
	}

	/** A GUID that can be told from others by its number. */
	static String guid(int number) {
		return String.format("%08X-1111-4222-8333-%012X", number, number);
	}
}
