// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * A bundle of the project as its files describe it.
 *
 * @param name symbolic name
 * @param folder where it lies
 * @param headers its manifest
 */
record Room(String name, Path folder, Map<String, String> headers) {

	static Room read(Path folder) throws IOException {
		try (InputStream manifest = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Map<String, String> headers = new java.util.TreeMap<>();
			new Manifest(manifest).getMainAttributes().forEach((key, value) -> headers.put(key.toString(), value.toString()));
			String name = headers.getOrDefault("Bundle-SymbolicName", "").split(";")[0].strip();
			return new Room(name, folder, headers);
		}
	}

	/** @return the names in a manifest header such as {@code Require-Bundle}, without directives */
	List<String> names(String header) {
		try {
			ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
			return elements == null ? List.of() : Arrays.stream(elements).map(ManifestElement::getValue).toList();
		} catch (BundleException e) {
			throw new IllegalArgumentException(folder + ": " + header, e);
		}
	}

	boolean isFragment() {
		return headers.containsKey("Fragment-Host");
	}

	/** @return whether it holds tests only */
	boolean isTests() {
		return name.endsWith(".tests") || name.equals("org.hashiya.checks");
	}

	/** @return the Java files below a source folder, none if there is no such folder */
	List<Path> sources(String sourceFolder) throws IOException {
		Path start = folder.resolve(sourceFolder);
		if (!Files.isDirectory(start)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(start)) {
			return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
		}
	}
}
