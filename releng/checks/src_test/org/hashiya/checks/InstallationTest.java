// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The feature, which the p2 director installed from the update site into a plain workbench before these tests: its bundles
 * are there, and the framework resolves them with what is there.
 */
class InstallationTest {

	private static final Path WORKBENCH = Project.top().resolve("releng/checks/target/workbench");

	private final Path configuration;

	InstallationTest(@TempDir Path configuration) {
		this.configuration = configuration;
	}

	@Test
	void resolvesAllBundlesOfTheFeature() throws Exception {
		TreeSet<String> unresolved = new TreeSet<>();
		TreeSet<String> installed = new TreeSet<>();
		Framework framework = new org.eclipse.osgi.launch.EquinoxFactory().newFramework(configuration());
		framework.init();
		try {
			for (Path jar : plugins()) {
				framework.getBundleContext().installBundle("reference:" + jar.toUri());
			}
			framework.adapt(FrameworkWiring.class).resolveBundles(null);
			for (Bundle bundle : hashiya(framework.getBundleContext())) {
				installed.add(bundle.getSymbolicName());
				if ((bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) == 0) {
					unresolved.add(bundle.getSymbolicName());
				}
			}
		} finally {
			framework.stop();
			framework.waitForStop(10_000);
		}

		assertEquals(new TreeSet<>(), unresolved);
		assertEquals(featurePlugins(), installed);
	}

	@Test
	void isKnownToTheConfigurationOfTheWorkbench() throws IOException {
		String bundles = Files.readString(WORKBENCH.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));

		TreeSet<String> missing = featurePlugins();
		missing.removeIf(name -> bundles.contains("\n" + name + ","));
		assertEquals(new TreeSet<>(), missing);
	}

	@Test
	void answersOnTheCommandLineOfTheForeignWorkbench() throws Exception {
		Path arguments = Files.writeString(configuration.resolve("arguments"), "--version\0");

		Run run = Run.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dhashiya.arguments=" + arguments, "-jar",
				launcher().toString(), "-nosplash", "-application", "org.hashiya.cli.application", "-data", "@none", "-configuration",
				configuration.resolve("configuration").toString());

		assertEquals(0, run.exitCode(), run::toString);
		assertTrue(run.output().contains("0.1.0"), run::toString);
	}

	private Map<String, String> configuration() {
		Map<String, String> settings = new HashMap<>();
		settings.put(Constants.FRAMEWORK_STORAGE, configuration.resolve("framework").toString());
		settings.put("osgi.parentClassloader", "boot");
		settings.put("osgi.os", "linux");
		settings.put("osgi.ws", "gtk");
		settings.put("osgi.arch", System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64");
		return settings;
	}

	/** The bundles that the director put there, except the framework itself. */
	private static List<Path> plugins() throws IOException {
		try (Stream<Path> files = Files.list(WORKBENCH.resolve("plugins"))) {
			return files.filter(file -> !file.getFileName().toString().startsWith("org.eclipse.osgi_")).sorted().toList();
		}
	}

	private static Path launcher() throws IOException {
		return plugins().stream().filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
				.orElseThrow();
	}

	private static List<Bundle> hashiya(BundleContext context) {
		return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().startsWith("org.hashiya.")).toList();
	}

	/** Our plug-ins of the feature, as its source names them. */
	private static TreeSet<String> featurePlugins() throws IOException {
		String feature = Files.readString(Project.top().resolve("features/org.hashiya.feature/feature.xml"));
		return java.util.regex.Pattern.compile("<plugin id=\"(org\\.hashiya\\.[^\"]+)\"").matcher(feature).results()
				.map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}
}
