// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Original;

/** Where everything lies in the folder of a study; see {@code releng/docs/file-format.md}. */
public record StudyFolder(Path root) {

	/** The version of the format that we write and the newest that we read. */
	public static final int FORMAT = 1;

	/** The kinds that are kept as one JSON line an element, and their files. */
	public static final Map<ElementKind, String> LISTS = Map.of(ElementKind.CODE, "codebook.jsonl", ElementKind.SET, "sets.jsonl", ElementKind.RELATION,
			"relations.jsonl", ElementKind.CASE, "cases.jsonl", ElementKind.VARIABLE, "variables.jsonl", ElementKind.MEMO, "memos.jsonl", ElementKind.QUERY,
			"queries.jsonl", ElementKind.MILESTONE, "milestones.jsonl", ElementKind.DOCUMENT, "documents.jsonl", ElementKind.FOREIGN_PART, "foreign/parts.jsonl");

	/** The order in which lists are read: what others refer to comes first. */
	public static final List<ElementKind> READING_ORDER = List.of(ElementKind.CODE, ElementKind.DOCUMENT, ElementKind.SET, ElementKind.RELATION,
			ElementKind.VARIABLE, ElementKind.CASE, ElementKind.MEMO, ElementKind.QUERY, ElementKind.MILESTONE, ElementKind.FOREIGN_PART);

	public Path studyFile() {
		return root.resolve("study.json");
	}

	/** The file of a kind in {@link #LISTS}. */
	public Path list(ElementKind kind) {
		String name = LISTS.get(kind);
		if (name == null) {
			throw new IllegalArgumentException(kind + " has no file of its own");
		}
		return root.resolve(name);
	}

	public Path text(Document document) {
		return root.resolve("documents").resolve(document.stem() + ".txt");
	}

	public Path original(Document document, Original original) {
		return root.resolve("originals").resolve(fileName(document, original));
	}

	public Path passages(Document document) {
		return root.resolve("passages").resolve(document.stem() + ".jsonl");
	}

	public Path trashList() {
		return root.resolve("trash").resolve("documents.jsonl");
	}

	public Path trashedText(Document document) {
		return root.resolve("trash").resolve("documents").resolve(document.stem() + ".txt");
	}

	/** The folders in which texts lie. */
	List<Path> texts() {
		return List.of(root.resolve("documents"), root.resolve("trash").resolve("documents"));
	}

	public Path trashedOriginal(Document document, Original original) {
		return root.resolve("trash").resolve("originals").resolve(fileName(document, original));
	}

	public Path history() {
		return root.resolve("history");
	}

	/** @throws IllegalArgumentException if it is no SHA-256: a study from outside must not lead us out of its folder */
	public Path blob(String sha256) {
		if (!sha256.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("no SHA-256: " + sha256);
		}
		return history().resolve("blobs").resolve(sha256);
	}

	/** This copy's own files: may be deleted at any time. */
	public Path local() {
		return root.resolve(".hashiya");
	}

	public Path heads() {
		return local().resolve("heads.jsonl");
	}

	/** What this copy's programs last wrote into the state files. */
	public Path written() {
		return local().resolve("written.jsonl");
	}

	public Path me() {
		return local().resolve("me.json");
	}

	public Path lock() {
		return local().resolve("lock");
	}

	/** What was typed into texts and not applied yet. */
	public Path drafts() {
		return local().resolve("drafts");
	}

	public Path commit() {
		return local().resolve("commit.jsonl");
	}

	private static String fileName(Document document, Original original) {
		return original.extension().isEmpty() ? document.stem() : document.stem() + "." + original.extension();
	}
}
