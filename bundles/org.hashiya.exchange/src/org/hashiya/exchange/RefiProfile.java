// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.List;
import java.util.Set;

import org.hashiya.exchange.RefiLoss.Certainty;
import org.hashiya.exchange.RefiLoss.Kind;

/**
 * For which program a REFI-QDA project is written. The standard is one, but programs read it differently; none of them could be tried here, so each profile says what is known and how sure that is. A
 * file of any profile is valid by the standard's schema.
 */
public enum RefiProfile {

	/** As the standard says: positions are code points, and nothing is renamed. */
	STANDARD(Units.CODE_POINTS, Uniqueness.NONE, List.of()),

	/**
	 * NVivo counts UTF-16 units in what it writes (measured on exports of Windows 12.6 and Mac 12.7). That it reads them so is an inference. Names of documents are made unique ignoring case,
	 * which costs nothing; that it needs this is somebody's claim.
	 */
	NVIVO(Units.UTF16, Uniqueness.AMONG_SIBLINGS, List.of(new Limit(Kind.POSITIONS, Certainty.INFERRED), new Limit(Kind.COLOURS, Certainty.DOCUMENTED), new Limit(Kind.SETS, Certainty.DOCUMENTED))),

	/** Nobody has seen positions of MAXQDA; as a program of Windows it most likely counts UTF-16 units. Its own texts have line feeds (measured). It drops what it does not know without a word. */
	MAXQDA(Units.UTF16, Uniqueness.AMONG_SIBLINGS, List.of(new Limit(Kind.POSITIONS, Certainty.INFERRED), new Limit(Kind.LINE_ENDS, Certainty.REPORTED), new Limit(Kind.CASE_VALUES, Certainty.REPORTED))),

	/** ATLAS.ti refuses what is not valid to the letter, which these files are. Earlier versions had no tree of codes and one name for each; so names are unique. */
	ATLASTI(Units.CODE_POINTS, Uniqueness.EVERYWHERE, List.of(new Limit(Kind.POSITIONS, Certainty.UNKNOWN), new Limit(Kind.VALUES, Certainty.REPORTED), new Limit(Kind.CASE_VALUES, Certainty.REPORTED),
			new Limit(Kind.DEEP_CODES, Certainty.CLAIMED))),

	/** QualCoder counts code points (read in its code), and takes codes of one name for one code, so names are unique. */
	QUALCODER(Units.CODE_POINTS, Uniqueness.EVERYWHERE, List.of(new Limit(Kind.SETS, Certainty.READ_IN_CODE), new Limit(Kind.RELATIONS, Certainty.READ_IN_CODE)));

	/** What positions count. */
	enum Units {
		CODE_POINTS, UTF16
	}

	/** Where names must differ, ignoring case. */
	enum Uniqueness {
		/** They are as they are. */
		NONE,
		/** Documents, cases and sets, and codes below the same code. */
		AMONG_SIBLINGS,
		/** Documents, cases, sets and codes. */
		EVERYWHERE
	}

	/** Something that the program is known, or said, not to read as it is meant. */
	record Limit(Kind kind, Certainty certainty) {
	}

	private final Units units;
	private final Uniqueness uniqueness;
	private final List<Limit> limits;

	RefiProfile(Units units, Uniqueness uniqueness, List<Limit> limits) {
		this.units = units;
		this.uniqueness = uniqueness;
		this.limits = limits;
	}

	/** Whether positions are UTF-16 units; else code points. */
	public boolean countsUtf16() {
		return units == Units.UTF16;
	}

	/** Whether names of documents, cases and sets, and of codes below the same code, are made different. */
	public boolean needsUniqueNames() {
		return uniqueness != Uniqueness.NONE;
	}

	/** Whether names of codes are made different over the whole codebook. */
	public boolean needsUniqueCodes() {
		return uniqueness == Uniqueness.EVERYWHERE;
	}

	/** What the program is known not to read. */
	List<Limit> limits() {
		return limits;
	}

	/** The kinds of loss that any REFI-QDA project has, since the schema has no room. */
	static Set<Kind> always() {
		return Set.of(Kind.WAITING, Kind.EARLIER_DEFINITIONS, Kind.EXAMPLES, Kind.DIRECTIONS, Kind.QUERIES, Kind.MILESTONES);
	}
}
