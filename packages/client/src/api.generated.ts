// Written by "node scripts/generate.ts" from the contract of the API.

export interface paths {
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read this contract as a page */
        readonly get: operations["getDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ask whether the service answers */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get this contract as OpenAPI 3.1 */
        readonly get: operations["getOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/schemas/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the JSON Schema of a kind of record
         * @description The record as it stands in the dataset, without what the API adds: links, and what `include` asks for.
         */
        readonly get: operations["getSchema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the service document */
        readonly get: operations["getService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List agreements
         * @description Filters given together must all hold.
         */
        readonly get: operations["listAgreements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of agreements */
        readonly get: operations["getAgreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of agreements
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getAgreementEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of agreements
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getAgreementHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of agreements */
        readonly get: operations["getAgreementSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalog.jsonld": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the dataset and its distributions as a catalogue
         * @description W3C Data Catalog Vocabulary (DCAT), version 3.
         */
        readonly get: operations["getCatalog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what versions of this ledger changed
         * @description The newest version first; within one, by kind and id. Each record that was added, changed, removed or redirected, each part before and after, and why. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["listChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List commitments
         * @description Filters given together must all hold.
         */
        readonly get: operations["listCommitments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commitments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of commitments */
        readonly get: operations["getCommitment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commitments/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of commitments
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getCommitmentEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commitments/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of commitments
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getCommitmentHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commitments/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of commitments */
        readonly get: operations["getCommitmentSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/context.jsonld": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the context of linked data
         * @description What the terms in JSON-LD answers mean: schema.org, PROV-O, Web Annotation, Dublin Core, and a few of our own.
         */
        readonly get: operations["getLinkedDataContext"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/countries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List countries
         * @description Filters given together must all hold.
         */
        readonly get: operations["listCountries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/countries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of countries */
        readonly get: operations["getCountry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/countries/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of countries
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getCountryEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/countries/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of countries
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getCountryHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/countries/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of countries */
        readonly get: operations["getCountrySources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/datapackage.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the descriptor of the dataset as a data package
         * @description Every collection as a table with its columns, and the whole dataset as NDJSON. Data Package v2.
         */
        readonly get: operations["getDataPackage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/disagreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the fields whose accounts differ
         * @description Rivals first, then what later news supersedes, then what is more precise; within each, what most independent sources speak of comes first.
         */
        readonly get: operations["listDisagreements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/disputes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List disputes
         * @description Filters given together must all hold.
         */
        readonly get: operations["listDisputes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/disputes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of disputes */
        readonly get: operations["getDispute"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/disputes/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of disputes
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getDisputeEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/disputes/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of disputes
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getDisputeHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/disputes/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of disputes */
        readonly get: operations["getDisputeSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List documents
         * @description Filters given together must all hold.
         */
        readonly get: operations["listDocuments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of documents */
        readonly get: operations["getDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/{id}/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what each passage of a document carries
         * @description Every passage is either cited by an account or marked as carrying none, with the reason.
         */
        readonly get: operations["getCoverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of documents
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getDocumentEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of documents
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getDocumentHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/{id}/passages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the passages of a document
         * @description All of them, in their order: where each is, its hash, and what it says in our own words. No text is held.
         */
        readonly get: operations["listPassages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of documents */
        readonly get: operations["getDocumentSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/{id}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verify a copy of the text of a document
         * @description Says of each passage whether the copy has it word for word in its place (`exact`) or in another (`moved`), edited (`changed`), or no more (`gone`). The text is not kept.
         */
        readonly post: operations["verifyText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List dossiers
         * @description Filters given together must all hold.
         */
        readonly get: operations["listDossiers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dossiers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of dossiers */
        readonly get: operations["getDossier"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dossiers/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of dossiers
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getDossierEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dossiers/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of dossiers
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getDossierHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dossiers/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of dossiers */
        readonly get: operations["getDossierSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List events
         * @description Filters given together must all hold.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of events */
        readonly get: operations["getEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of events
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getEventEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of events
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getEventHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of events */
        readonly get: operations["getEventSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the whole dataset
         * @description Sent as it is written, with its version, its hash, its licence and how to cite it inside.
         */
        readonly get: operations["getExport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/feed.atom": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow the changes by Atom
         * @description The newest version first; an entry for each record that a version added, changed, removed or redirected, with the change itself, before and after, of each side at most 2000 characters; older ones are on the next pages. An entry is never rewritten.
         */
        readonly get: operations["getAtomFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/feed.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow the changes by JSON Feed
         * @description The newest version first; an entry for each record that a version added, changed, removed or redirected, with the change itself, before and after, of each side at most 2000 characters; older ones are on the next pages. An entry is never rewritten.
         */
        readonly get: operations["getJsonFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/graph": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the records around one */
        readonly get: operations["getGraph"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/map": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the places that have a location
         * @description Locations are reference data of ours and no claims; each names its source and its precision.
         */
        readonly get: operations["getMap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List organizations
         * @description Filters given together must all hold.
         */
        readonly get: operations["listOrganizations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of organizations */
        readonly get: operations["getOrganization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of organizations
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getOrganizationEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of organizations
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getOrganizationHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of organizations */
        readonly get: operations["getOrganizationSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List people
         * @description Filters given together must all hold.
         */
        readonly get: operations["listPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of people */
        readonly get: operations["getPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of people
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getPersonEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of people
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getPersonHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of people */
        readonly get: operations["getPersonSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List places
         * @description Filters given together must all hold.
         */
        readonly get: operations["listPlaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of places */
        readonly get: operations["getPlace"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of places
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getPlaceEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of places
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getPlaceHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of places */
        readonly get: operations["getPlaceSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List projects
         * @description Filters given together must all hold.
         */
        readonly get: operations["listProjects"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of projects */
        readonly get: operations["getProject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of projects
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getProjectEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of projects
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getProjectHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of projects */
        readonly get: operations["getProjectSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/publishers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the publishers of the documents */
        readonly get: operations["listPublishers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/publishers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get what one publisher supports */
        readonly get: operations["getPublisher"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List relations
         * @description Filters given together must all hold.
         */
        readonly get: operations["listRelations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/relations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of relations */
        readonly get: operations["getRelation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/relations/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of relations
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getRelationEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/relations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of relations
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getRelationHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/relations/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of relations */
        readonly get: operations["getRelationSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the versions of this ledger
         * @description The newest first. `as_in` takes each of them, wherever `as_of` is taken.
         */
        readonly get: operations["listReleases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search all records
         * @description All words must be found, in any order; case and accents do not matter; the last word may be unfinished; slips are forgiven where nothing else is found.
         */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List statements
         * @description Filters given together must all hold.
         */
        readonly get: operations["listStatements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of statements */
        readonly get: operations["getStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statements/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of statements
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getStatementEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statements/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of statements
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getStatementHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statements/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of statements */
        readonly get: operations["getStatementSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tenders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List tenders
         * @description Filters given together must all hold.
         */
        readonly get: operations["listTenders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tenders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get one of tenders */
        readonly get: operations["getTender"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tenders/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the evidence of one of tenders
         * @description Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.
         */
        readonly get: operations["getTenderEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tenders/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what befell one of tenders
         * @description The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. as_in: What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.
         */
        readonly get: operations["getTenderHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tenders/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the independent sources of one of tenders */
        readonly get: operations["getTenderSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List dated records in their order
         * @description By the first day that a date can mean, then the last; the undated come last.
         */
        readonly get: operations["getTimeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Add up the amounts of commitments
         * @description Amounts in different currencies or of different natures are never added. Filters are those of commitments.
         */
        readonly get: operations["getTotals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly __schema0: unknown;
        readonly __schema1: unknown;
        readonly __schema2: unknown;
        readonly __schema3: unknown;
        readonly __schema4: unknown;
        /** @description Id of an account, unique within its field */
        readonly AccountId: string;
        /** @description A point on the agenda, and whether it was raised */
        readonly AgendaItem: {
            /** @description Id of a record: person, country, organization, place, event, agreement, commitment, project, tender, statement, dispute, relation */
            readonly about?: string;
            readonly state: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: ("expected" | "raised" | "not-raised") | components["schemas"]["Unknown"];
            }[];
            readonly topic: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
        };
        /** @description An understanding between parties, signed or not */
        readonly Agreement: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description The event at which it was concluded */
            readonly concludedAt?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description When it was concluded, or where not, announced */
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            readonly dependsOn?: readonly components["schemas"]["Dependency"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @description What kind of instrument it is */
            readonly instrument: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: ("treaty" | "agreement" | "charter" | "declaration" | "joint-statement" | "memorandum" | "framework" | "understanding") | components["schemas"]["Unknown"];
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "agreement";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly participants: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("party" | "signatory" | "initialler" | "mediator" | "witness" | "guarantor" | "depositary") | components["schemas"]["Unknown"];
                }[];
            }[];
            /** @description What it covers, by its sources */
            readonly scope?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("proposed" | "negotiating" | "announced" | "agreed" | "text-agreed" | "initialled" | "signed" | "ratified" | "in-force" | "suspended" | "terminated" | "abandoned") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description Its official title, by its sources */
            readonly title?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Label"] | components["schemas"]["Unknown"];
            }[];
            /** @description The sum of what is undertaken under it */
            readonly total?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Money"] | components["schemas"]["Unknown"];
            }[];
        };
        readonly AgreementPage: {
            readonly items: readonly components["schemas"]["AgreementResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description An understanding between parties, signed or not */
        readonly AgreementResource: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description The event at which it was concluded */
            readonly concludedAt?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description When it was concluded, or where not, announced */
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            readonly dependsOn?: readonly components["schemas"]["Dependency"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @description What kind of instrument it is */
            readonly instrument: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: ("treaty" | "agreement" | "charter" | "declaration" | "joint-statement" | "memorandum" | "framework" | "understanding") | components["schemas"]["Unknown"];
            }[];
            /** @constant */
            readonly kind: "agreement";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            readonly participants: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("party" | "signatory" | "initialler" | "mediator" | "witness" | "guarantor" | "depositary") | components["schemas"]["Unknown"];
                }[];
            }[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What it covers, by its sources */
            readonly scope?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("proposed" | "negotiating" | "announced" | "agreed" | "text-agreed" | "initialled" | "signed" | "ratified" | "in-force" | "suspended" | "terminated" | "abandoned") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description Its official title, by its sources */
            readonly title?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Label"] | components["schemas"]["Unknown"];
            }[];
            /** @description The sum of what is undertaken under it */
            readonly total?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Money"] | components["schemas"]["Unknown"];
            }[];
        };
        readonly AmountBeside: {
            readonly amount: components["schemas"]["Decimal"];
            readonly currency: components["schemas"]["CurrencyCode"];
        };
        /** @description Which account this one answers, and how it relates to it */
        readonly Answer: {
            readonly account: components["schemas"]["AccountId"];
            /** @description Why they relate so; the arithmetic where one restates the other */
            readonly note?: components["schemas"]["Text"];
            /** @enum {string} */
            readonly relation: "rival" | "supersedes" | "refines" | "restates";
        };
        /** @description Somebody judges or predicts it */
        readonly AssessedEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly basis: "assessed";
            readonly by: components["schemas"]["Assessor"];
            /** @description The passages that support the value, each document#paragraph.sentence */
            readonly passages: readonly string[];
        };
        /** @description Whose judgement it is: an actor, "document" itself, or "observers" whom it does not name */
        readonly Assessor: ("document" | "observers") | string;
        /** @description The document says that somebody said it */
        readonly AttributedEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly basis: "attributed";
            /** @description The passages that support the value, each document#paragraph.sentence */
            readonly passages: readonly string[];
            /** @description Who said it, by the document */
            readonly speaker: string;
        };
        /** @description A chapter of a dossier */
        readonly Chapter: {
            /** @description What the chapter is about; a label, not a claim */
            readonly heading: components["schemas"]["Label"];
            /** @description The records that a reader of the chapter goes on to */
            readonly records: readonly string[];
            /** @description The chapter in sentences of ours, each with its evidence */
            readonly sentences: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
        };
        /** @description One value of a field, with its evidence */
        readonly CitedAccount: {
            readonly answers?: components["schemas"]["Answer"];
            readonly asWritten?: string;
            readonly corroboration: components["schemas"]["CitedCorroboration"];
            readonly evidence: readonly components["schemas"]["CitedEvidence"][];
            readonly id: components["schemas"]["AccountId"];
            /** @description Why this account is the lead */
            readonly lead?: string;
            /** @description The value, as it stands in the record */
            readonly value: components["schemas"]["__schema0"];
        };
        /** @description How many independent sources say it, and since when */
        readonly CitedCorroboration: {
            /** @description When the first document that has it was published */
            readonly since?: components["schemas"]["EdtfDate"];
            /** @description Independent sources that say it; none where the editor inferred it or a rule derived it */
            readonly sources: readonly components["schemas"]["CitedSource"][];
            /** @description The actor on whose word alone it rests */
            readonly voice?: components["schemas"]["NamedRecord"];
        };
        /** @description What an account rests on, with everything needed to cite it */
        readonly CitedEvidence: {
            /** @enum {string} */
            readonly basis: "stated" | "attributed" | "assessed" | "derived" | "inferred";
            /** @description Whose judgement it is: an actor, the document itself, or observers it does not name */
            readonly by?: ("document" | "observers") | components["schemas"]["NamedRecord"];
            /** @description The whole document: it leaves the value unstated, or shows it by its address or make */
            readonly document?: components["schemas"]["NamedRecord"];
            /** @description The fields it is derived from: record#/field */
            readonly inputs?: readonly string[];
            readonly note?: string;
            readonly passages?: readonly components["schemas"]["CitedPassage"][];
            /** @description How the editor came to the value */
            readonly reasoning?: string;
            /**
             * @description By which rule the value is derived
             * @enum {string}
             */
            readonly rule?: "sum" | "ratio" | "duration";
            /** @description Who said it, by the document */
            readonly speaker?: components["schemas"]["NamedRecord"];
        };
        /** @description A field with all its accounts, the lead first */
        readonly CitedField: {
            readonly accounts: readonly components["schemas"]["CitedAccount"][];
            /** @description JSON Pointer (RFC 6901) of the field in its record */
            readonly field: string;
            /** @description The party to the matter on whose word alone the field rests, where it does */
            readonly onWordOf?: components["schemas"]["NamedRecord"];
        };
        readonly CitedFieldList: {
            readonly items: readonly components["schemas"]["CitedField"][];
            readonly links: {
                readonly record: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            readonly total: number;
        };
        /** @description A passage that supports a value: where it is, its hash, and what it says */
        readonly CitedPassage: {
            readonly document: string;
            /** @description Code point after the last */
            readonly end: number;
            /** @description What the passage says, in our own words */
            readonly gloss: string;
            /** @description document#paragraph.sentence */
            readonly id: string;
            readonly language: components["schemas"]["LanguageTag"];
            readonly links: {
                readonly document: components["schemas"]["Link"];
                readonly passages: components["schemas"]["Link"];
                /** @description The passage in its publisher's page, by a text fragment */
                readonly source?: components["schemas"]["WebAddress"];
            };
            readonly number: components["schemas"]["PassageNumber"];
            /** @description When its document was published, where that is known */
            readonly published?: components["schemas"]["EdtfDate"];
            /** @description Who published its document, where that is known */
            readonly publisher?: components["schemas"]["NamedRecord"];
            /** @enum {string} */
            readonly role: "headline" | "heading" | "body";
            readonly sha256: components["schemas"]["Sha256"];
            /**
             * @description How that publisher stands
             * @enum {string}
             */
            readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            /** @description First code point of the canonical text, counted from 0 */
            readonly start: number;
        };
        /** @description An independent source. Documents that give again one text, and publishers of one house, are one source */
        readonly CitedSource: {
            /** @description The documents in which it is read */
            readonly documents: readonly string[];
            readonly id: string;
            /** @enum {string} */
            readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
            readonly label: string;
            readonly links: {
                readonly self: components["schemas"]["Link"];
            };
            /** @description Whom the publisher speaks for */
            readonly speaksFor?: components["schemas"]["NamedRecord"];
            /**
             * @description How the publisher stands, as we sort it
             * @enum {string}
             */
            readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
        };
        /** @description One thing that somebody undertakes towards somebody */
        readonly Commitment: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description What is undertaken, in our own words */
            readonly action: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            readonly amount?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Money"] | components["schemas"]["Unknown"];
            }[];
            /** @description When it was undertaken or announced */
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            readonly dependsOn?: readonly components["schemas"]["Dependency"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            readonly impliedRate?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["ImpliedRate"] | components["schemas"]["Unknown"];
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "commitment";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly participants: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("giver" | "receiver") | components["schemas"]["Unknown"];
                }[];
            }[];
            /** @description Why a giver or receiver is no party of the agreement; the editor says so where it is so */
            readonly partiesBeyondAgreement?: components["schemas"]["Text"];
            readonly place?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            readonly purpose?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly quantity?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Quantity"] | components["schemas"]["Unknown"];
            }[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("proposed" | "announced" | "agreed" | "under-way" | "partly-fulfilled" | "fulfilled" | "breached" | "withdrawn") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description The agreement that it stands under */
            readonly under?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
        };
        readonly CommitmentPage: {
            readonly items: readonly components["schemas"]["CommitmentResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description One thing that somebody undertakes towards somebody */
        readonly CommitmentResource: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description What is undertaken, in our own words */
            readonly action: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            readonly amount?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Money"] | components["schemas"]["Unknown"];
            }[];
            /** @description When it was undertaken or announced */
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            readonly dependsOn?: readonly components["schemas"]["Dependency"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            readonly impliedRate?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["ImpliedRate"] | components["schemas"]["Unknown"];
            }[];
            /** @constant */
            readonly kind: "commitment";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            readonly participants: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("giver" | "receiver") | components["schemas"]["Unknown"];
                }[];
            }[];
            /** @description Why a giver or receiver is no party of the agreement; the editor says so where it is so */
            readonly partiesBeyondAgreement?: components["schemas"]["Text"];
            readonly place?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            readonly purpose?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly quantity?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Quantity"] | components["schemas"]["Unknown"];
            }[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("proposed" | "announced" | "agreed" | "under-way" | "partly-fulfilled" | "fulfilled" | "breached" | "withdrawn") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description The agreement that it stands under */
            readonly under?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
        };
        /** @description A state, of today or of the past */
        readonly Country: {
            /** @description ISO 3166-1 alpha-2 code; absent for a state of the past */
            readonly code?: components["schemas"]["CountryCode"];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "country";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        /** @description ISO 3166-1 alpha-2 country code */
        readonly CountryCode: string;
        readonly CountryPage: {
            readonly items: readonly components["schemas"]["CountryResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A state, of today or of the past */
        readonly CountryResource: {
            /** @description ISO 3166-1 alpha-2 code; absent for a state of the past */
            readonly code?: components["schemas"]["CountryCode"];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "country";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        /** @description How many records each collection has */
        readonly Counts: {
            readonly agreements: number;
            readonly commitments: number;
            readonly countries: number;
            readonly disputes: number;
            readonly documents: number;
            readonly dossiers: number;
            readonly events: number;
            readonly organizations: number;
            readonly people: number;
            readonly places: number;
            readonly projects: number;
            readonly relations: number;
            readonly statements: number;
            readonly tenders: number;
        };
        /** @description What a document's passages carry */
        readonly Coverage: {
            /** @description Code points of passages that carry an account */
            readonly cited: number;
            readonly document: string;
            /** @description Code points that stand in passages */
            readonly inPassages: number;
            /** @description Code points of the canonical text */
            readonly length: number;
            readonly links: {
                readonly record: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            readonly passages: readonly components["schemas"]["PassageCoverage"][];
        };
        /** @description ISO 4217 currency code */
        readonly CurrencyCode: string;
        /** @description Frictionless Data Package, version 2 */
        readonly DataPackage: {
            /** Format: uri */
            readonly $schema: string;
            readonly created?: string;
            readonly description: string;
            /** Format: uri */
            readonly homepage: string;
            /** Format: uri */
            readonly id: string;
            readonly licenses: readonly {
                readonly name: string;
                /** Format: uri */
                readonly path: string;
                readonly title: string;
            }[];
            readonly name: string;
            readonly resources: readonly components["schemas"]["DataResource"][];
            readonly title: string;
            readonly version: string;
        };
        /** @description A table of the dataset */
        readonly DataResource: {
            /** @constant */
            readonly encoding: "utf-8";
            /** @enum {string} */
            readonly format: "csv" | "ndjson";
            readonly mediatype: string;
            readonly name: string;
            /** Format: uri */
            readonly path: string;
            readonly schema?: {
                readonly fields: readonly components["schemas"]["TableField"][];
                /** @constant */
                readonly fieldsMatch?: "superset";
                readonly missingValues: readonly string[];
                readonly primaryKey?: readonly string[];
            };
            readonly title: string;
            /** @constant */
            readonly type?: "table";
        };
        /** @description A catalogue of one dataset by DCAT 3, as JSON-LD */
        readonly DatasetCatalog: {
            readonly "@context": {
                readonly [key: string]: unknown;
            };
            /** Format: uri */
            readonly "@id": string;
            /** @constant */
            readonly "@type": "dcat:Catalog";
        } & {
            readonly [key: string]: unknown;
        };
        readonly DatasetVersion: {
            /** @description SHA-256 over the records: the same hash, the same records */
            readonly hash: string;
            /** @description Semantic version of the data */
            readonly version: string;
        };
        /**
         * Format: date
         * @description A day, YYYY-MM-DD
         */
        readonly Day: string;
        /** @description Decimal number as text, no exponent, no separators */
        readonly Decimal: string;
        /** @description A condition, who sets it, and the record that it concerns */
        readonly Dependency: {
            readonly condition: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            /** @description The record that must come first, where there is one */
            readonly on?: string;
            /** @description Who sets the condition */
            readonly setBy?: string;
        };
        /** @description What the document, or some of its passages, give again */
        readonly Derivation: {
            /** @description The document that it gives again, or the publisher whose text it is where we hold no document */
            readonly from: string;
            readonly how: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: ("reprint" | "agency-text" | "rewrite" | "translation" | "aggregation") | components["schemas"]["Unknown"];
            }[];
            /** @description The passages that are derived; absent where all of them are */
            readonly passages?: readonly components["schemas"]["PassageNumber"][];
        };
        /** @description Computed from named fields by a named rule */
        readonly DerivedEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly basis: "derived";
            readonly inputs: readonly components["schemas"]["FieldReference"][];
            readonly note?: components["schemas"]["Text"];
            /** @enum {string} */
            readonly rule: "sum" | "ratio" | "duration";
        };
        /** @description Two accounts of one field that do not say the same */
        readonly DisagreeingPair: {
            /** @description Id of the account that answers another */
            readonly account: string;
            /** @description Id of the account that it answers */
            readonly answers: string;
            /** @description Why they relate so */
            readonly note?: string;
            /** @enum {string} */
            readonly relation: "rival" | "supersedes" | "refines" | "restates";
        };
        /** @description A field whose accounts differ, with everything needed to cite them */
        readonly Disagreement: {
            readonly accounts: readonly components["schemas"]["CitedAccount"][];
            /** @description JSON Pointer (RFC 6901) of the field in its record */
            readonly field: string;
            /** @description The record whose field it is */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
            readonly label: string;
            readonly links: {
                readonly evidence: components["schemas"]["Link"];
                readonly record: components["schemas"]["Link"];
            };
            /** @description The party to the matter on whose word alone the field rests, where it does */
            readonly onWordOf?: components["schemas"]["NamedRecord"];
            readonly pairs: readonly components["schemas"]["DisagreeingPair"][];
            /** @description The independent sources of all the accounts together */
            readonly sources: readonly components["schemas"]["CitedSource"][];
        };
        readonly DisagreementPage: {
            readonly items: readonly components["schemas"]["Disagreement"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A question on which actors take positions */
        readonly Dispute: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "dispute";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly positions: readonly components["schemas"]["Position"][];
            /** @description The question, in neutral words of ours; not a claim */
            readonly question: components["schemas"]["Text"];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        readonly DisputePage: {
            readonly items: readonly components["schemas"]["DisputeResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A question on which actors take positions */
        readonly DisputeResource: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "dispute";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            readonly positions: readonly components["schemas"]["Position"][];
            /** @description The question, in neutral words of ours; not a claim */
            readonly question: components["schemas"]["Text"];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        /** @description A source text, described but not reproduced */
        readonly Document: {
            readonly address: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["WebAddress"] | components["schemas"]["Unknown"];
            }[];
            readonly author: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Label"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Whose text it gives again; absent where it is its own */
            readonly derivedFrom?: readonly components["schemas"]["Derivation"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /**
             * @description Whether all of the text was read or a part
             * @enum {string}
             */
            readonly extent: "whole" | "partial";
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "document";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly language: components["schemas"]["LanguageTag"];
            /** @description What the address answered, the oldest check first; absent where it was never checked */
            readonly linkChecks?: readonly components["schemas"]["LinkCheck"][];
            readonly passages: readonly components["schemas"]["Passage"][];
            readonly published: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            readonly publisher: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description The day on which the copy was read from which this was made */
            readonly read?: components["schemas"]["Day"];
            readonly sections: readonly components["schemas"]["Section"][];
            readonly slips?: readonly components["schemas"]["Slip"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description Hash and length of the whole canonical text */
            readonly text: {
                /** @description Code points of the canonical text */
                readonly length: number;
                readonly sha256: components["schemas"]["Sha256"];
            };
            readonly title: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Label"] | components["schemas"]["Unknown"];
            }[];
            /**
             * @description What kind of source it is, as we sort it
             * @enum {string}
             */
            readonly type: "press" | "official" | "social" | "wiki";
            readonly unstated?: readonly components["schemas"]["Silence"][];
        };
        readonly DocumentPage: {
            readonly items: readonly components["schemas"]["DocumentResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A source text, described but not reproduced */
        readonly DocumentResource: {
            readonly address: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["WebAddress"] | components["schemas"]["Unknown"];
            }[];
            readonly author: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Label"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Whose text it gives again; absent where it is its own */
            readonly derivedFrom?: readonly components["schemas"]["Derivation"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /**
             * @description Whether all of the text was read or a part
             * @enum {string}
             */
            readonly extent: "whole" | "partial";
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "document";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly language: components["schemas"]["LanguageTag"];
            /** @description What the address answered, the oldest check first; absent where it was never checked */
            readonly linkChecks?: readonly components["schemas"]["LinkCheck"][];
            readonly links: components["schemas"]["RecordLinks"];
            readonly passages: readonly components["schemas"]["Passage"][];
            readonly published: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            readonly publisher: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description The day on which the copy was read from which this was made */
            readonly read?: components["schemas"]["Day"];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            readonly sections: readonly components["schemas"]["Section"][];
            readonly slips?: readonly components["schemas"]["Slip"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description Hash and length of the whole canonical text */
            readonly text: {
                /** @description Code points of the canonical text */
                readonly length: number;
                readonly sha256: components["schemas"]["Sha256"];
            };
            readonly title: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Label"] | components["schemas"]["Unknown"];
            }[];
            /**
             * @description What kind of source it is, as we sort it
             * @enum {string}
             */
            readonly type: "press" | "official" | "social" | "wiki";
            readonly unstated?: readonly components["schemas"]["Silence"][];
        };
        /** @description A matter of diplomacy gathered under one title */
        readonly Dossier: {
            readonly chapters: readonly components["schemas"]["Chapter"][];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /**
             * @description That the whole of it is made up, for tests and lessons; readers are told
             * @constant
             */
            readonly fictional?: true;
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "dossier";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description The matter in a few sentences of ours, each with its evidence */
            readonly lead: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        readonly DossierPage: {
            readonly items: readonly components["schemas"]["DossierResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A matter of diplomacy gathered under one title */
        readonly DossierResource: {
            readonly chapters: readonly components["schemas"]["Chapter"][];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /**
             * @description That the whole of it is made up, for tests and lessons; readers are told
             * @constant
             */
            readonly fictional?: true;
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "dossier";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description The matter in a few sentences of ours, each with its evidence */
            readonly lead: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        /** @description EDTF date (ISO 8601-2, level 0 or 1), never more precise than the source */
        readonly EdtfDate: string;
        /** @description Something that happened, or is planned, once */
        readonly Event: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            readonly agenda?: readonly components["schemas"]["AgendaItem"][];
            /** @description When; EDTF, as precise as the source */
            readonly date: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "event";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description What came of it, by its sources */
            readonly outcome?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly participants?: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("host" | "visitor" | "participant" | "signatory" | "mediator" | "recogniser" | "publisher" | "remover" | "attacker" | "belligerent" | "victim" | "ruler" | "accused" | "detainee" | "detaining-power" | "convicted" | "judge" | "displaced" | "initialler" | "announcer" | "decider") | components["schemas"]["Unknown"];
                }[];
            }[];
            /** @description The larger event that it belongs to */
            readonly partOf?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            readonly place?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description What it was for, by its sources */
            readonly purpose?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("expected" | "planned" | "under-way" | "happened" | "postponed" | "cancelled") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description How many were killed, by its sources */
            readonly toll?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Quantity"] | components["schemas"]["Unknown"];
            }[];
            /**
             * @description What it is, as we sort it; not a claim
             * @enum {string}
             */
            readonly type: "visit" | "meeting" | "talks" | "signing" | "mediation" | "recognition" | "commemoration" | "publication" | "deletion" | "war" | "offensive" | "killing" | "control" | "detention" | "trial" | "sentencing" | "displacement" | "dissolution" | "closure" | "initialling" | "announcement" | "decision";
        };
        readonly EventPage: {
            readonly items: readonly components["schemas"]["EventResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description Something that happened, or is planned, once */
        readonly EventResource: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            readonly agenda?: readonly components["schemas"]["AgendaItem"][];
            /** @description When; EDTF, as precise as the source */
            readonly date: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "event";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description What came of it, by its sources */
            readonly outcome?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly participants?: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("host" | "visitor" | "participant" | "signatory" | "mediator" | "recogniser" | "publisher" | "remover" | "attacker" | "belligerent" | "victim" | "ruler" | "accused" | "detainee" | "detaining-power" | "convicted" | "judge" | "displaced" | "initialler" | "announcer" | "decider") | components["schemas"]["Unknown"];
                }[];
            }[];
            /** @description The larger event that it belongs to */
            readonly partOf?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            readonly place?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description What it was for, by its sources */
            readonly purpose?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("expected" | "planned" | "under-way" | "happened" | "postponed" | "cancelled") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description How many were killed, by its sources */
            readonly toll?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Quantity"] | components["schemas"]["Unknown"];
            }[];
            /**
             * @description What it is, as we sort it; not a claim
             * @enum {string}
             */
            readonly type: "visit" | "meeting" | "talks" | "signing" | "mediation" | "recognition" | "commemoration" | "publication" | "deletion" | "war" | "offensive" | "killing" | "control" | "detention" | "trial" | "sentencing" | "displacement" | "dissolution" | "closure" | "initialling" | "announcement" | "decision";
        };
        /** @description What an account rests on: passages, basis, and whose words they are */
        readonly Evidence: components["schemas"]["StatedEvidence"] | components["schemas"]["AttributedEvidence"] | components["schemas"]["AssessedEvidence"] | components["schemas"]["DerivedEvidence"] | components["schemas"]["InferredEvidence"];
        /** @description The whole dataset */
        readonly Export: {
            /**
             * Format: uri
             * @description Where this version is had again
             */
            readonly address: string;
            /** @description The day whose documents it rests on, where one was asked for */
            readonly asOf?: components["schemas"]["EdtfDate"];
            /** @description How to cite the dataset */
            readonly cite: string;
            readonly description: string;
            /** @description SHA-256 over all records of that version */
            readonly hash: string;
            /** Format: uri */
            readonly licence: string;
            readonly name: string;
            /** @description Every record, kind by kind, each by id */
            readonly records: readonly components["schemas"]["Record"][];
            /** @description When the version was released, RFC 3339 */
            readonly released?: string;
            /** @description Where the JSON Schema of each kind is */
            readonly schemas: string;
            /** @description Semantic version of the data */
            readonly version: string;
        };
        /** @description One thing that is wrong with a request */
        readonly Fault: {
            /** @description What is wrong with it, and what was expected */
            readonly detail: string;
            /**
             * @description Where in the request it is
             * @enum {string}
             */
            readonly in: "path" | "query" | "header" | "body";
            /** @description Its name, as it was sent */
            readonly parameter: string;
        };
        /** @description A field: record id, #, JSON Pointer */
        readonly FieldReference: string;
        /** @description A counted or measured thing that no other field has a place for */
        readonly Figure: {
            /** @description What is counted or measured; a label of ours */
            readonly of: components["schemas"]["Label"];
            readonly value: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Quantity"] | components["schemas"]["Unknown"];
            }[];
        };
        /** @description At most 12 words of a source, with their place in it */
        readonly Fragment: {
            readonly end: number;
            /** @description A passage: document id, #, paragraph.sentence */
            readonly passage: string;
            readonly start: number;
            readonly text: string;
        };
        /** @description Records around one, and the references between them */
        readonly Graph: {
            readonly edges: readonly {
                /** @description JSON Pointer of the field that names the other */
                readonly field: string;
                readonly from: string;
                readonly to: string;
            }[];
            readonly links: {
                readonly self: components["schemas"]["Link"];
            };
            readonly nodes: readonly {
                /** @description Steps from the middle, which is 0 */
                readonly distance: number;
                readonly id: string;
                /** @enum {string} */
                readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                readonly label: string;
                readonly links: {
                    readonly self: components["schemas"]["Link"];
                };
            }[];
        };
        readonly Health: {
            /** @description Version of the dataset */
            readonly dataset: string;
            /** @constant */
            readonly status: "ok";
        };
        /** @description Units of `from` for one unit of `to` */
        readonly ImpliedRate: {
            readonly from: components["schemas"]["CurrencyCode"];
            readonly rate: components["schemas"]["Decimal"];
            readonly to: components["schemas"]["CurrencyCode"];
        };
        /** @description The editor's conclusion, with its reasoning */
        readonly InferredEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly basis: "inferred";
            /** @description The whole document, in place of passages: where it is known by its address or make */
            readonly document?: string;
            /** @description The passages that support the value, each document#paragraph.sentence */
            readonly passages?: readonly string[];
            /** @description How the editor came to the value */
            readonly reasoning: components["schemas"]["Text"];
        };
        /** @description Changes as JSON Feed 1.1 */
        readonly JsonFeed: {
            /** @description Licence, and in which sense of time changes are told */
            readonly _entente: {
                /** Format: uri */
                readonly about: string;
                /** Format: uri */
                readonly license: string;
                readonly rights: string;
                readonly time: components["schemas"]["TwoTimes"];
            };
            readonly authors: readonly {
                readonly name: string;
                /** Format: uri */
                readonly url: string;
            }[];
            readonly description: string;
            /** Format: uri */
            readonly feed_url: string;
            /** Format: uri */
            readonly home_page_url: string;
            readonly items: readonly components["schemas"]["JsonFeedItem"][];
            /** @constant */
            readonly language: "en";
            /** Format: uri */
            readonly next_url?: string;
            readonly title: string;
            /** @constant */
            readonly version: "https://jsonfeed.org/version/1.1";
        };
        /** @description One change */
        readonly JsonFeedItem: {
            /** @description The change itself, for programs */
            readonly _entente: {
                /** Format: uri */
                readonly about: string;
                readonly change: {
                    /** @description Where changed: its parts, before and after */
                    readonly fields: readonly components["schemas"]["PartChange"][];
                    readonly id: string;
                    /** @enum {string} */
                    readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                    readonly label: string;
                    /**
                     * @description How far it asks the version to rise, by semantic versioning for data
                     * @enum {string}
                     */
                    readonly level: "patch" | "minor" | "major";
                    readonly links: {
                        /** @description The record in the version before; absent where added */
                        readonly before?: components["schemas"]["Link"];
                        /** @description Everything that befell the record */
                        readonly history: components["schemas"]["Link"];
                        /** @description The record in this version; absent where it is gone */
                        readonly record?: components["schemas"]["Link"];
                    };
                    /** @description The version before; absent in the first */
                    readonly previous?: components["schemas"]["Version"];
                    /**
                     * Format: date-time
                     * @description When that version was released (RFC 3339)
                     */
                    readonly released: string;
                    /** @description Where redirected: the record that its id leads to */
                    readonly to?: string;
                    /** @description The version in which it came */
                    readonly version: components["schemas"]["Version"];
                    /** @enum {string} */
                    readonly what: "added" | "changed" | "removed" | "redirected";
                    /** @description What the release says of itself: the reason where a part has none of its own */
                    readonly why: readonly string[];
                };
            };
            readonly content_html: string;
            readonly content_text: string;
            /** Format: date-time */
            readonly date_modified: string;
            /** Format: date-time */
            readonly date_published: string;
            /** @description A tag: URI (RFC 4151), the same for good */
            readonly id: string;
            readonly summary: string;
            readonly tags: readonly string[];
            readonly title: string;
            /** Format: uri */
            readonly url: string;
        };
        readonly JsonSchema: {
            readonly $id: string;
            readonly $schema: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A name or a title: one line, at most 160 characters */
        readonly Label: string;
        /** @description BCP 47 language tag */
        readonly LanguageTag: string;
        readonly Licence: {
            /** Format: uri */
            readonly address: string;
            readonly name: string;
            /** @enum {string} */
            readonly of: "dataset" | "code";
            /** @description SPDX identifier */
            readonly spdx: string;
        };
        /** @description Address of a resource, relative to this host (RFC 3986, section 4.2) */
        readonly Link: string;
        /** @description A check of an address: the day and the outcome */
        readonly LinkCheck: {
            readonly on: components["schemas"]["Day"];
            /**
             * @description What came of it
             * @enum {string}
             */
            readonly outcome: "answers" | "moved" | "gone" | "refused" | "silent";
            /**
             * Format: uri
             * @description Where it leads now, where it moved
             */
            readonly to?: string;
        };
        /** @description A JSON-LD 1.1 context */
        readonly LinkedDataContext: {
            readonly "@context": {
                readonly [key: string]: unknown;
            };
        };
        /** @description GeoJSON point (RFC 7946) with its precision and its source */
        readonly Location: {
            readonly coordinates: readonly [
                number,
                number
            ];
            /**
             * @description How large a thing the point stands for
             * @enum {string}
             */
            readonly precision: "site" | "city" | "region";
            /** @description Where the coordinates come from */
            readonly source: components["schemas"]["Label"];
            /** @constant */
            readonly type: "Point";
        };
        /** @description A stated amount: decimal text, ISO 4217 currency, nature and bound */
        readonly Money: {
            readonly amount: components["schemas"]["Decimal"];
            /** @description The same amount in other currencies, as the source gives them */
            readonly beside?: readonly components["schemas"]["AmountBeside"][];
            /**
             * @description Whether the figure is exact (the default), rounded, a floor or a ceiling
             * @enum {string}
             */
            readonly bound?: "exact" | "about" | "at-least" | "up-to";
            readonly currency: components["schemas"]["CurrencyCode"];
            readonly nature: components["schemas"]["Nature"];
        };
        /** @description A name in one language and script */
        readonly Name: {
            /** @description Its language and script; English where absent */
            readonly language?: components["schemas"]["LanguageTag"];
            /** @description The name as the document has it */
            readonly text: components["schemas"]["Label"];
        };
        /** @description A date that no other field has a place for */
        readonly NamedDate: {
            readonly date: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description What happens or ends on it; a label of ours */
            readonly of: components["schemas"]["Label"];
        };
        /** @description A record, with what it is called */
        readonly NamedRecord: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
            readonly label: string;
            readonly links: {
                readonly self: components["schemas"]["Link"];
            };
        };
        /**
         * @description What an amount of money is
         * @enum {string}
         */
        readonly Nature: "exports-allowed" | "contracts" | "investment" | "assistance" | "grant" | "loan" | "mixed" | "unspecified";
        readonly OpenApiDocument: {
            readonly openapi: string;
            readonly paths: {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A body or a group of people that acts or is spoken of as one */
        readonly Organization: {
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "organization";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description How it stands as a publisher; on every publisher of a document */
            readonly publishes?: components["schemas"]["Publishing"];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /**
             * @description What it is, as we sort it; not a claim
             * @enum {string}
             */
            readonly type: "alliance" | "intergovernmental-body" | "government-office" | "armed-force" | "political-party" | "company" | "media" | "civil-society" | "court" | "group";
        };
        readonly OrganizationPage: {
            readonly items: readonly components["schemas"]["OrganizationResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A body or a group of people that acts or is spoken of as one */
        readonly OrganizationResource: {
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "organization";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description How it stands as a publisher; on every publisher of a document */
            readonly publishes?: components["schemas"]["Publishing"];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /**
             * @description What it is, as we sort it; not a claim
             * @enum {string}
             */
            readonly type: "alliance" | "intergovernmental-body" | "government-office" | "armed-force" | "political-party" | "company" | "media" | "civil-society" | "court" | "group";
        };
        readonly PageLinks: {
            /** @description The next page; absent on the last */
            readonly next?: components["schemas"]["Link"];
            readonly self: components["schemas"]["Link"];
        };
        /** @description A part of a record, before and after */
        readonly PartChange: {
            /** @description What stands there then; absent where removed */
            readonly after?: components["schemas"]["__schema2"];
            /** @description What stood there; of a claim-bearing field, its accounts. Absent where added */
            readonly before?: components["schemas"]["__schema1"];
            /** @description JSON Pointer (RFC 6901) of the part, in the newer record; the last step of a removed one is that of the older */
            readonly field: string;
            /**
             * @description How far it asks the version to rise, by semantic versioning for data
             * @enum {string}
             */
            readonly level: "patch" | "minor" | "major";
            /** @enum {string} */
            readonly what: "added" | "changed" | "removed";
            /** @description How new accounts relate to those that they answer, and why another leads; absent where the reason of the whole change stands */
            readonly why?: readonly string[];
        };
        /** @description A stretch of a document, described but not reproduced */
        readonly Passage: {
            /** @description Why no account rests on this passage; absent where one does */
            readonly carriesNone?: {
                readonly note?: components["schemas"]["Text"];
                /** @enum {string} */
                readonly reason: "heading" | "outside-the-dossier" | "repetition" | "navigation";
            };
            /** @description Code point after the last */
            readonly end: number;
            /** @description Word-pair fingerprint, by which a changed passage is looked for */
            readonly fingerprint: string;
            /** @description At most four words from the beginning, as printed */
            readonly first: components["schemas"]["Label"];
            /** @description What the passage says, in our own words */
            readonly gloss: components["schemas"]["Text"];
            /** @description At most four words from the end, as printed */
            readonly last?: components["schemas"]["Label"];
            readonly number: components["schemas"]["PassageNumber"];
            /** @enum {string} */
            readonly role: "headline" | "heading" | "body";
            /** @description Rolling hash, by which a moved passage is looked for */
            readonly roll: string;
            readonly sha256: components["schemas"]["Sha256"];
            /** @description First code point, counted from 0 */
            readonly start: number;
        };
        /** @description What became of a passage in the text that was sent */
        readonly PassageAnswer: {
            /** @description Further places of the same words that no passage needs */
            readonly alsoAt?: readonly {
                /** @description Code point after the last */
                readonly end: number;
                /** @description First code point in the sent text's canonical form */
                readonly start: number;
            }[];
            /** @enum {string} */
            readonly answer: "exact" | "moved";
            /** @description Code point after the last */
            readonly end: number;
            readonly number: components["schemas"]["PassageNumber"];
            /** @description First code point in the sent text's canonical form */
            readonly start: number;
        } | {
            /** @constant */
            readonly answer: "changed";
            /** @description Code point after the last */
            readonly end: number;
            /** @description The share of the passage that is left */
            readonly kept: number;
            readonly number: components["schemas"]["PassageNumber"];
            /** @description First code point in the sent text's canonical form */
            readonly start: number;
        } | {
            /** @constant */
            readonly answer: "gone";
            readonly number: components["schemas"]["PassageNumber"];
        };
        /** @description What one passage carries */
        readonly PassageCoverage: {
            /** @description The records that rest on the passage */
            readonly carries: readonly {
                /** @description JSON Pointers of the fields that rest on the passage */
                readonly fields: readonly string[];
                readonly id: string;
                /** @enum {string} */
                readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                readonly label: string;
                readonly links: {
                    readonly self: components["schemas"]["Link"];
                };
            }[];
            /** @description Why nothing rests on it */
            readonly carriesNone?: string;
            readonly end: number;
            readonly gloss: string;
            readonly number: components["schemas"]["PassageNumber"];
            /** @enum {string} */
            readonly role: "headline" | "heading" | "body";
            readonly start: number;
        };
        readonly PassageList: {
            readonly items: readonly components["schemas"]["Passage"][];
            readonly links: {
                readonly record: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            readonly total: number;
        };
        /** @description Paragraph and sentence, both counted from 1 */
        readonly PassageNumber: string;
        /** @description A person who acts or is spoken of */
        readonly Person: {
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "person";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        readonly PersonPage: {
            readonly items: readonly components["schemas"]["PersonResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A person who acts or is spoken of */
        readonly PersonResource: {
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "person";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        /** @description A place that is not a state */
        readonly Place: {
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "place";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description Where to draw it: reference data of ours, not a claim */
            readonly location?: components["schemas"]["Location"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /**
             * @description What it is, as we sort it; not a claim
             * @enum {string}
             */
            readonly type: "city" | "region" | "exclave" | "sea" | "basin" | "continent" | "building" | "memorial" | "military-base" | "power-plant" | "waters";
            /** @description The place or state that it lies in */
            readonly within?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
        };
        /** @description A place as a GeoJSON feature */
        readonly PlaceFeature: {
            readonly geometry: {
                readonly coordinates: readonly [
                    number,
                    number
                ];
                /** @constant */
                readonly type: "Point";
            };
            readonly id: string;
            readonly properties: {
                /** @constant */
                readonly kind: "place";
                readonly label: string;
                readonly links: {
                    readonly self: components["schemas"]["Link"];
                };
                /**
                 * @description How large a thing the point stands for
                 * @enum {string}
                 */
                readonly precision: "site" | "city" | "region";
                /** @description Where the coordinates come from */
                readonly source: components["schemas"]["Label"];
                /**
                 * @description What it is, as we sort it; not a claim
                 * @enum {string}
                 */
                readonly type: "city" | "region" | "exclave" | "sea" | "basin" | "continent" | "building" | "memorial" | "military-base" | "power-plant" | "waters";
            };
            /** @constant */
            readonly type: "Feature";
        };
        /** @description Places as GeoJSON (RFC 7946) */
        readonly PlaceFeatureCollection: {
            readonly features: readonly components["schemas"]["PlaceFeature"][];
            /** @constant */
            readonly type: "FeatureCollection";
        };
        readonly PlacePage: {
            readonly items: readonly components["schemas"]["PlaceResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A place that is not a state */
        readonly PlaceResource: {
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "place";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description Where to draw it: reference data of ours, not a claim */
            readonly location?: components["schemas"]["Location"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /**
             * @description What it is, as we sort it; not a claim
             * @enum {string}
             */
            readonly type: "city" | "region" | "exclave" | "sea" | "basin" | "continent" | "building" | "memorial" | "military-base" | "power-plant" | "waters";
            /** @description The place or state that it lies in */
            readonly within?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
        };
        /** @description One actor's position on a question */
        readonly Position: {
            /** @description Id of a record: person, country, organization */
            readonly actor: string;
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description The position in our own words */
            readonly position: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            readonly stance: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: ("affirms" | "rejects" | "asks" | "abstains" | "mixed") | components["schemas"]["Unknown"];
            }[];
            /** @description The act by which it was taken */
            readonly statement?: string;
        };
        /** @description An error, by RFC 9457 */
        readonly Problem: {
            /** @description What happened this time */
            readonly detail: string;
            /** @description Everything that is wrong, all at once */
            readonly errors?: readonly components["schemas"]["Fault"][];
            /** @description The path that was asked for */
            readonly instance: string;
            readonly status: number;
            readonly title: string;
            /** @description Address of what the problem means, relative to this host */
            readonly type: string;
        };
        /** @description Infrastructure or a programme */
        readonly Project: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            readonly dependsOn?: readonly components["schemas"]["Dependency"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "project";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            readonly participants?: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("proponent" | "host" | "beneficiary" | "operator" | "funder") | components["schemas"]["Unknown"];
                }[];
            }[];
            /** @description What it is for, as each side gives it */
            readonly purpose?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly route?: components["schemas"]["Route"];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("proposed" | "planned" | "implementation" | "finalisation" | "closed" | "suspended" | "cancelled") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description For how long the rights in it are held */
            readonly term?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Quantity"] | components["schemas"]["Unknown"];
            }[];
            /** @enum {string} */
            readonly type: "transport" | "energy" | "communications" | "defence" | "programme";
        };
        readonly ProjectPage: {
            readonly items: readonly components["schemas"]["ProjectResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description Infrastructure or a programme */
        readonly ProjectResource: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            readonly dependsOn?: readonly components["schemas"]["Dependency"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "project";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description The name that we use */
            readonly name: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[];
            /** @description Other names and spellings, each with its source */
            readonly otherNames?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Name"] | components["schemas"]["Unknown"];
            }[])[];
            readonly participants?: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("proponent" | "host" | "beneficiary" | "operator" | "funder") | components["schemas"]["Unknown"];
                }[];
            }[];
            /** @description What it is for, as each side gives it */
            readonly purpose?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            readonly route?: components["schemas"]["Route"];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("proposed" | "planned" | "implementation" | "finalisation" | "closed" | "suspended" | "cancelled") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            /** @description For how long the rights in it are held */
            readonly term?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Quantity"] | components["schemas"]["Unknown"];
            }[];
            /** @enum {string} */
            readonly type: "transport" | "energy" | "communications" | "defence" | "programme";
        };
        /** @description One rival proposal */
        readonly Proposal: {
            /** @description Id of a record: person, country, organization */
            readonly bidder: string;
            /** @description Its chances, as somebody judges them */
            readonly chances?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("invited" | "pending" | "valid" | "disqualified" | "withdrawn" | "selected" | "not-selected") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
        };
        /** @description A publisher, how it stands, and what it supports in figures */
        readonly Publisher: {
            /** @description How many of them no other independent source says */
            readonly alone: number;
            /** @description Its documents; derived where one gives again, in whole or in part, what another published */
            readonly documents: readonly {
                readonly derived: boolean;
                readonly id: string;
                /** @enum {string} */
                readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                readonly label: string;
                readonly links: {
                    readonly self: components["schemas"]["Link"];
                };
            }[];
            /** @description The house that it belongs to; of one house, one source */
            readonly group?: components["schemas"]["NamedRecord"];
            /** @description The organization that publishes */
            readonly id: string;
            readonly label: string;
            readonly languages: readonly string[];
            readonly links: {
                readonly record: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            /** @description Why it is sorted so */
            readonly reason: string;
            /** @description Whom it speaks for */
            readonly speaksFor?: components["schemas"]["NamedRecord"];
            /** @enum {string} */
            readonly standing: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            /** @description How many accounts its documents say */
            readonly supported: number;
        };
        readonly PublisherList: {
            readonly items: readonly components["schemas"]["Publisher"][];
            readonly links: {
                readonly self: components["schemas"]["Link"];
            };
            readonly total: number;
        };
        /** @description A publisher with every account that it supports */
        readonly PublisherSupport: {
            /** @description How many of them no other independent source says */
            readonly alone: number;
            /** @description Its documents; derived where one gives again, in whole or in part, what another published */
            readonly documents: readonly {
                readonly derived: boolean;
                readonly id: string;
                /** @enum {string} */
                readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                readonly label: string;
                readonly links: {
                    readonly self: components["schemas"]["Link"];
                };
            }[];
            /** @description The house that it belongs to; of one house, one source */
            readonly group?: components["schemas"]["NamedRecord"];
            /** @description The organization that publishes */
            readonly id: string;
            readonly label: string;
            readonly languages: readonly string[];
            readonly links: {
                readonly record: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            /** @description Why it is sorted so */
            readonly reason: string;
            /** @description Whom it speaks for */
            readonly speaksFor?: components["schemas"]["NamedRecord"];
            /** @enum {string} */
            readonly standing: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            /** @description How many accounts its documents say */
            readonly supported: number;
            readonly supports: readonly components["schemas"]["SupportedAccount"][];
        };
        /** @description How an organization stands as a publisher, and why it is sorted so */
        readonly Publishing: {
            /** @description The house that it belongs to; publishers of one house are one source */
            readonly group?: string;
            /** @description Why it is sorted so */
            readonly reason: components["schemas"]["Text"];
            /** @description Whose body or property it is, or whose side it takes */
            readonly speaksFor?: string;
            /**
             * @description How it stands as a publisher
             * @enum {string}
             */
            readonly standing: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
        };
        /** @description A number and its unit */
        readonly Quantity: {
            /** @enum {string} */
            readonly bound?: "exact" | "about" | "at-least" | "up-to";
            readonly number: components["schemas"]["Decimal"];
            /** @description What is counted or measured: kilometres, years, people */
            readonly unit: components["schemas"]["Label"];
        };
        /** @description A record of any kind */
        readonly Record: components["schemas"]["Dossier"] | components["schemas"]["Document"] | components["schemas"]["Person"] | components["schemas"]["Country"] | components["schemas"]["Organization"] | components["schemas"]["Place"] | components["schemas"]["Event"] | components["schemas"]["Agreement"] | components["schemas"]["Commitment"] | components["schemas"]["Project"] | components["schemas"]["Tender"] | components["schemas"]["Statement"] | components["schemas"]["Dispute"] | components["schemas"]["Relation"];
        /** @description What one version of this ledger did to one record */
        readonly RecordChange: {
            /** @description Where added: the record as it came */
            readonly after?: {
                readonly [key: string]: components["schemas"]["__schema3"];
            };
            /** @description Where removed or redirected: the record as it was */
            readonly before?: {
                readonly [key: string]: components["schemas"]["__schema3"];
            };
            /** @description Where changed: its parts, before and after */
            readonly fields: readonly components["schemas"]["PartChange"][];
            readonly id: string;
            /** @enum {string} */
            readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
            readonly label: string;
            /**
             * @description How far it asks the version to rise, by semantic versioning for data
             * @enum {string}
             */
            readonly level: "patch" | "minor" | "major";
            readonly links: {
                /** @description The record in the version before; absent where added */
                readonly before?: components["schemas"]["Link"];
                /** @description Everything that befell the record */
                readonly history: components["schemas"]["Link"];
                /** @description The record in this version; absent where it is gone */
                readonly record?: components["schemas"]["Link"];
            };
            /** @description The version before; absent in the first */
            readonly previous?: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When that version was released (RFC 3339)
             */
            readonly released: string;
            /** @description Where redirected: the record that its id leads to */
            readonly to?: string;
            /** @description The version in which it came */
            readonly version: components["schemas"]["Version"];
            /** @enum {string} */
            readonly what: "added" | "changed" | "removed" | "redirected";
            /** @description What the release says of itself: the reason where a part has none of its own */
            readonly why: readonly string[];
        };
        readonly RecordChangePage: {
            readonly items: readonly components["schemas"]["RecordChange"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            readonly time: components["schemas"]["TwoTimes"];
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description What each version of this ledger did to a record */
        readonly RecordHistory: {
            readonly items: readonly components["schemas"]["RecordChange"][];
            readonly links: {
                /** @description The record as it is; absent where it is gone */
                readonly record?: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            readonly time: components["schemas"]["TwoTimes"];
            readonly total: number;
        };
        readonly RecordLinks: {
            /** @description What the passages of a document carry */
            readonly coverage?: components["schemas"]["Link"];
            /** @description Its fields with their accounts, each passage with its gloss */
            readonly evidence: components["schemas"]["Link"];
            /** @description The records around it */
            readonly graph: components["schemas"]["Link"];
            /** @description What each version of this ledger changed in it */
            readonly history: components["schemas"]["Link"];
            /** @description The passages of a document */
            readonly passages?: components["schemas"]["Link"];
            readonly self: components["schemas"]["Link"];
            /** @description Its independent sources, and how its fields stand */
            readonly sources: components["schemas"]["Link"];
            /** @description Where a copy of the text of a document can be verified */
            readonly verify?: components["schemas"]["Link"];
        };
        /** @description How many independent sources a record has, and how its fields stand */
        readonly RecordSources: {
            /** @description Fields (JSON Pointers) whose lead account two independent sources or more say */
            readonly corroborated: readonly string[];
            /** @description Fields whose accounts differ */
            readonly differing: readonly string[];
            /** @description How many claim-bearing fields say something */
            readonly fields: number;
            readonly id: string;
            readonly links: {
                readonly record: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            /** @description Fields that rest on the word of one party to the matter alone */
            readonly onOneWord: readonly string[];
            /** @description Every independent source that says anything of it */
            readonly sources: readonly components["schemas"]["CitedSource"][];
        };
        /** @description A record that this one names, or that names it */
        readonly RelatedRecord: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
            readonly label: string;
            readonly links: {
                readonly self: components["schemas"]["Link"];
            };
            /** @description Fields (JSON Pointers) of the other that name this record */
            readonly namedBy: readonly string[];
            /** @description Fields (JSON Pointers) of this record that name the other */
            readonly names: readonly string[];
        };
        /** @description A dated tie between two records */
        readonly Relation: {
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "relation";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description From when to when it held */
            readonly period?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description On what ground, by the source */
            readonly reason?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            readonly tie: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Tie"] | components["schemas"]["Unknown"];
            }[];
            /** @description How it changes, as somebody judges it */
            readonly trend?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            /**
             * @description What ties them, as we sort it
             * @enum {string}
             */
            readonly type: "holds-office" | "spouse" | "member-of" | "part-of" | "office-of" | "ally-of" | "hosts" | "uses" | "heir-to" | "exclave-of" | "separates-from" | "controls" | "detains" | "power-broker-in" | "seeks-influence-in";
        };
        readonly RelationPage: {
            readonly items: readonly components["schemas"]["RelationResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A dated tie between two records */
        readonly RelationResource: {
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "relation";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description From when to when it held */
            readonly period?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description On what ground, by the source */
            readonly reason?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
            readonly tie: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Tie"] | components["schemas"]["Unknown"];
            }[];
            /** @description How it changes, as somebody judges it */
            readonly trend?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            /**
             * @description What ties them, as we sort it
             * @enum {string}
             */
            readonly type: "holds-office" | "spouse" | "member-of" | "part-of" | "office-of" | "ally-of" | "hosts" | "uses" | "heir-to" | "exclave-of" | "separates-from" | "controls" | "detains" | "power-broker-in" | "seeks-influence-in";
        };
        /** @description A released version of this ledger */
        readonly Release: {
            /** @description How many records each thing befell */
            readonly counts: {
                readonly added: number;
                readonly changed: number;
                readonly redirected: number;
                readonly removed: number;
            };
            /** @description SHA-256 over its records: the same hash, the same records */
            readonly hash: string;
            /**
             * @description How far its changes ask the version to rise; absent where no record changed
             * @enum {string}
             */
            readonly level?: "patch" | "minor" | "major";
            readonly links: {
                /** @description What came after the version before; absent on the first */
                readonly changes?: components["schemas"]["Link"];
                /** @description A list as it was in this version */
                readonly documents: components["schemas"]["Link"];
                /** @description What came after this version */
                readonly since: components["schemas"]["Link"];
            };
            /** @description The version before; absent on the first */
            readonly previous?: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When it was released (RFC 3339)
             */
            readonly released: string;
            readonly version: components["schemas"]["Version"];
            /** @description What it says of itself */
            readonly why: readonly string[];
        };
        readonly ReleaseList: {
            readonly items: readonly components["schemas"]["Release"][];
            readonly links: {
                readonly self: components["schemas"]["Link"];
            };
            readonly total: number;
        };
        /** @description The course of a corridor */
        readonly Route: {
            readonly from: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description The wider routes that it would join */
            readonly joins?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly length?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Quantity"] | components["schemas"]["Unknown"];
            }[];
            readonly modes?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: ("road" | "rail" | "pipeline" | "cable" | "air" | "sea") | components["schemas"]["Unknown"];
            }[])[];
            /** @description What stands between its ends */
            readonly obstacle?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            readonly through?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            readonly to: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
        };
        /** @description A record that a search found */
        readonly SearchHit: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
            readonly label: string;
            readonly links: {
                readonly self: components["schemas"]["Link"];
            };
            /** @description Which fields matched, and by which of the record's own words */
            readonly matches: readonly {
                /** @enum {string} */
                readonly field: "label" | "names" | "summary" | "claims" | "fragments" | "glosses";
                readonly words: readonly string[];
            }[];
            /** @description How well it fits; only the order of scores means something */
            readonly score: number;
            readonly summary?: string;
        };
        readonly SearchHitPage: {
            readonly items: readonly components["schemas"]["SearchHit"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A part of the document under one heading */
        readonly Section: {
            /** @description Its first paragraph */
            readonly from: number;
            /** @description The passage that is its heading; absent where it has none */
            readonly heading?: components["schemas"]["PassageNumber"];
            /** @description What the section is about, in our own words */
            readonly label: components["schemas"]["Label"];
            /** @description Its last paragraph */
            readonly to: number;
        };
        /** @description What there is here, in which version, and under which licence */
        readonly Service: {
            readonly counts: components["schemas"]["Counts"];
            readonly dataset: components["schemas"]["DatasetVersion"];
            readonly description: string;
            readonly licences: readonly components["schemas"]["Licence"][];
            readonly links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            readonly name: string;
        };
        /** @description SHA-256 digest, lower-case hex */
        readonly Sha256: string;
        /** @description Something that the document does not say */
        readonly Silence: {
            readonly matters?: components["schemas"]["Text"];
            readonly what: components["schemas"]["Text"];
        };
        /** @description A slip of the printed text */
        readonly Slip: {
            readonly end: number;
            /** @description What is wrong, in our own words */
            readonly note: components["schemas"]["Text"];
            readonly passage: components["schemas"]["PassageNumber"];
            readonly start: number;
            /** @enum {string} */
            readonly type: "misspelling" | "stray-word" | "missing-word" | "punctuation" | "factual";
        };
        /** @description A document by the standard of its media type */
        readonly StandardDocument: {
            readonly [key: string]: unknown;
        };
        /** @description The document says it in its own voice, or leaves it unsaid */
        readonly StatedEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly basis: "stated";
            /** @description The whole document, in place of passages: for a value that it leaves unstated, and for its own address */
            readonly document?: string;
            /** @description The passages that support the value, each document#paragraph.sentence */
            readonly passages?: readonly string[];
        };
        /** @description Words: whose, when, on what, and what became of them */
        readonly Statement: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description Where it was said or published */
            readonly channel?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description What was said, in our own words */
            readonly content: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            readonly date: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /**
             * @description Whether the document quotes, paraphrases, or does both
             * @enum {string}
             */
            readonly form: "verbatim" | "paraphrase" | "mixed";
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            readonly fragments?: readonly components["schemas"]["Fragment"][];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "statement";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description The office held when speaking, by the document */
            readonly office?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Label"] | components["schemas"]["Unknown"];
            }[];
            readonly place?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            readonly speaker: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("made" | "published" | "corrected" | "deleted" | "explained" | "withdrawn") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        readonly StatementPage: {
            readonly items: readonly components["schemas"]["StatementResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description Words: whose, when, on what, and what became of them */
        readonly StatementResource: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description Where it was said or published */
            readonly channel?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description What was said, in our own words */
            readonly content: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            readonly date: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /**
             * @description Whether the document quotes, paraphrases, or does both
             * @enum {string}
             */
            readonly form: "verbatim" | "paraphrase" | "mixed";
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            readonly fragments?: readonly components["schemas"]["Fragment"][];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "statement";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description The office held when speaking, by the document */
            readonly office?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Label"] | components["schemas"]["Unknown"];
            }[];
            readonly place?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            readonly speaker: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("made" | "published" | "corrected" | "deleted" | "explained" | "withdrawn") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        /** @description An account that the documents of a publisher say */
        readonly SupportedAccount: {
            readonly account: string;
            /** @description Whether no other independent source says it */
            readonly alone: boolean;
            /** @description JSON Pointer (RFC 6901) of the field */
            readonly field: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
            readonly label: string;
            readonly links: {
                readonly evidence: components["schemas"]["Link"];
            };
            readonly value: components["schemas"]["__schema4"];
        };
        readonly TableField: {
            readonly description?: string;
            readonly name: string;
            /** @constant */
            readonly type: "string";
        };
        /** @description A procurement in any stage up to its award */
        readonly Tender: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description What a choice would mean */
            readonly consequences?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            readonly dependsOn?: readonly components["schemas"]["Dependency"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "tender";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            /** @description What is to be bought */
            readonly need: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            /** @description Whether there are proposals beside the listed ones */
            readonly othersPropose?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: boolean | components["schemas"]["Unknown"];
            }[];
            readonly participants: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: "purchaser" | components["schemas"]["Unknown"];
                }[];
            }[];
            readonly proposals?: readonly components["schemas"]["Proposal"][];
            /** @description What it is to replace */
            readonly replaces?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("planning" | "planned" | "active" | "evaluation" | "awarded" | "cancelled" | "unsuccessful" | "withdrawn") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        readonly TenderPage: {
            readonly items: readonly components["schemas"]["TenderResource"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description A procurement in any stage up to its award */
        readonly TenderResource: {
            /** @description Records that this one speaks of; a link for finding, not a claim */
            readonly about?: readonly string[];
            /** @description What a choice would mean */
            readonly consequences?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            readonly date?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
            }[];
            /** @description Dates that no other field of this kind has a place for */
            readonly dates?: readonly components["schemas"]["NamedDate"][];
            readonly dependsOn?: readonly components["schemas"]["Dependency"][];
            /** @description Claims that no other field of this kind has a place for */
            readonly details?: readonly (readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[])[];
            /** @description Records of this kind that look like this one and are not it */
            readonly distinctFrom?: readonly string[];
            /** @description With include=evidence: its fields with their accounts and passages */
            readonly evidence?: readonly components["schemas"]["CitedField"][];
            /** @description Figures that no other field of this kind has a place for */
            readonly figures?: readonly components["schemas"]["Figure"][];
            /** @description Ids that this record had, or of records merged into it; they redirect here */
            readonly formerIds?: readonly string[];
            /** @description The record's id; the same as its file's name */
            readonly id: string;
            /** @constant */
            readonly kind: "tender";
            /** @description What we call the record; a label, not a claim */
            readonly label: components["schemas"]["Label"];
            readonly links: components["schemas"]["RecordLinks"];
            /** @description What is to be bought */
            readonly need: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: components["schemas"]["Text"] | components["schemas"]["Unknown"];
            }[];
            /** @description Whether there are proposals beside the listed ones */
            readonly othersPropose?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: boolean | components["schemas"]["Unknown"];
            }[];
            readonly participants: readonly {
                /** @description Id of a record: person, country, organization */
                readonly actor: string;
                /** @description On whose behalf, where it is not the actor itself */
                readonly for?: string;
                readonly role: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: "purchaser" | components["schemas"]["Unknown"];
                }[];
            }[];
            readonly proposals?: readonly components["schemas"]["Proposal"][];
            /** @description With include=related: the records around it */
            readonly related?: readonly components["schemas"]["RelatedRecord"][];
            /** @description What it is to replace */
            readonly replaces?: readonly {
                readonly answers?: components["schemas"]["Answer"];
                /** @description The few words in which the source has it, where the value says it in another form */
                readonly asWritten?: components["schemas"]["Label"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly id: components["schemas"]["AccountId"];
                /** @description Why this account is the lead; on the first where there are several */
                readonly lead?: components["schemas"]["Text"];
                readonly value: string | components["schemas"]["Unknown"];
            }[];
            /** @description Status history, the oldest first; the last entry is where it stands now */
            readonly status: readonly {
                readonly date?: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: components["schemas"]["EdtfDate"] | components["schemas"]["Unknown"];
                }[];
                /** @description The event that brought it there */
                readonly event?: string;
                readonly state: readonly {
                    readonly answers?: components["schemas"]["Answer"];
                    /** @description The few words in which the source has it, where the value says it in another form */
                    readonly asWritten?: components["schemas"]["Label"];
                    readonly evidence: readonly components["schemas"]["Evidence"][];
                    readonly id: components["schemas"]["AccountId"];
                    /** @description Why this account is the lead; on the first where there are several */
                    readonly lead?: components["schemas"]["Text"];
                    readonly value: ("planning" | "planned" | "active" | "evaluation" | "awarded" | "cancelled" | "unsuccessful" | "withdrawn") | components["schemas"]["Unknown"];
                }[];
                /** @description The words that brought it there */
                readonly statement?: string;
            }[];
            /** @description What the record is, in a sentence or two of ours; not a claim */
            readonly summary?: components["schemas"]["Text"];
        };
        /** @description A text in our own words: one paragraph, at most 600 characters */
        readonly Text: string;
        /** @description The two ends of a relation */
        readonly Tie: {
            /** @description Id of a record: person, country, organization, place, event, agreement, commitment, project, tender, statement, dispute, relation */
            readonly object: string;
            /** @description The title of the office, for holds-office */
            readonly office?: components["schemas"]["Label"];
            /** @description Id of a record: person, country, organization, place, event, agreement, commitment, project, tender, statement, dispute, relation */
            readonly subject: string;
        };
        /** @description A date of a record */
        readonly TimelineEntry: {
            /** @enum {string} */
            readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
            /** @description The lead account's date; absent where it is unknown */
            readonly date?: components["schemas"]["EdtfDate"];
            /** @description The first day that the date can mean; absent at an open end */
            readonly earliest?: string;
            /** @description JSON Pointer of the field that has the date */
            readonly field: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
            readonly label: string;
            /** @description The last day that the date can mean; absent at an open end */
            readonly latest?: string;
            readonly links: {
                readonly evidence: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            /** @description Where the record stands now */
            readonly status?: string;
        };
        readonly TimelineEntryPage: {
            readonly items: readonly components["schemas"]["TimelineEntry"][];
            readonly links: components["schemas"]["PageLinks"];
            /** @description The cursor of the next page; absent on the last */
            readonly next?: string;
            /** @description How many there are on all pages together */
            readonly total: number;
        };
        /** @description Amounts of commitments; currencies and natures are never added together */
        readonly Totals: {
            readonly links: {
                readonly commitments: components["schemas"]["Link"];
                readonly self: components["schemas"]["Link"];
            };
            readonly rows: readonly components["schemas"]["TotalsRow"][];
            /** @description Commitments that no sum holds, and why they have no amount */
            readonly withoutAmount: readonly {
                /** @enum {string} */
                readonly amount: "undisclosed" | "unstated" | "none";
                readonly id: string;
            }[];
        };
        /** @description One sum */
        readonly TotalsRow: {
            /** @description The sum */
            readonly amount: components["schemas"]["Decimal"];
            /**
             * @description exact where all amounts are; else the bound that all of them allow, or about
             * @enum {string}
             */
            readonly bound: "exact" | "about" | "at-least" | "up-to";
            /** @description Ids of the commitments in the sum */
            readonly commitments: readonly string[];
            readonly currency: components["schemas"]["CurrencyCode"];
            /** @description Ids of all givers together; where grouped by giver */
            readonly giver?: readonly string[];
            readonly nature: components["schemas"]["Nature"];
            /** @description Ids of all receivers; where grouped by receiver */
            readonly receiver?: readonly string[];
            /** @description Where they stand now; where grouped by status */
            readonly status?: string;
        };
        /** @description How what documents supported by a day differs from what this ledger held in a version */
        readonly TwoTimes: {
            /** @description What the parameter `as_in` asks for, in which changes are told */
            readonly as_in: string;
            /** @description What the parameter `as_of` asks for */
            readonly as_of: string;
        };
        /** @description The source withholds the value (undisclosed) or does not give it (unstated) */
        readonly Unknown: {
            /** @enum {string} */
            readonly unknown: "undisclosed" | "unstated";
        };
        /** @description What became of a document's passages in a copy of its text */
        readonly Verification: {
            readonly counts: {
                readonly changed: number;
                readonly exact: number;
                readonly gone: number;
                readonly moved: number;
            };
            /** @description Its length in code points */
            readonly length: number;
            readonly links: {
                readonly passages: components["schemas"]["Link"];
                readonly record: components["schemas"]["Link"];
            };
            readonly passages: readonly components["schemas"]["PassageAnswer"][];
            /** @description Whether the whole text is the document's */
            readonly sameText: boolean;
            /** @description SHA-256 of the sent text's canonical form */
            readonly textSha256: components["schemas"]["Sha256"];
        };
        /** @description A released version of the dataset (semantic versioning) */
        readonly Version: string;
        /**
         * Format: uri
         * @description Absolute http or https address
         */
        readonly WebAddress: string;
    };
    responses: {
        /** @description The address is too long */
        readonly "address-too-long": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is too large */
        readonly "content-too-large": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed */
        readonly "internal-error": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid */
        readonly "invalid-request": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id is a former one: the record is where `Location` says */
        readonly moved: {
            headers: {
                /** @description Address of a resource, relative to this host (RFC 3986, section 4.2) */
                readonly Location: components["schemas"]["Link"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No form of the answer is acceptable */
        readonly "not-acceptable": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here */
        readonly "not-found": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller has it already: `If-None-Match` named its tag */
        readonly "not-modified": {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too many requests */
        readonly "too-many-requests": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type is not supported */
        readonly "unsupported-media-type": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page without scripts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It answers */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readonly getOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The OpenAPI document */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
        };
    };
    readonly getSchema: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A kind, with .json */
                readonly file: "dossier.json" | "document.json" | "person.json" | "country.json" | "organization.json" | "place.json" | "event.json" | "agreement.json" | "commitment.json" | "project.json" | "tender.json" | "statement.json" | "dispute.json" | "relation.json";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description JSON Schema, draft 2020-12 */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JsonSchema"];
                    readonly "application/schema+json": components["schemas"]["JsonSchema"];
                };
            };
        };
    };
    readonly getService: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The service document */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Service"];
                };
            };
        };
    };
    readonly listAgreements: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Has an amount in this currency, or one beside it */
                readonly currency?: components["schemas"]["CurrencyCode"];
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "title" | "instrument" | "participants" | "scope" | "date" | "concludedAt" | "total" | "dependsOn" | "status" | "about")[];
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Has an amount of this nature */
                readonly nature?: "exports-allowed" | "contracts" | "investment" | "assistance" | "grant" | "loan" | "mixed" | "unspecified";
                /** @description Has this actor as a party, giver or receiver */
                readonly party?: string;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label" | "date" | "-date" | "amount" | "-amount" | "status" | "-status";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Stands in this state now */
                readonly status?: "proposed" | "negotiating" | "announced" | "agreed" | "text-agreed" | "initialled" | "signed" | "ratified" | "in-force" | "suspended" | "terminated" | "abandoned";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
                /** @description Is of this type */
                readonly type?: "treaty" | "agreement" | "charter" | "declaration" | "joint-statement" | "memorandum" | "framework" | "understanding";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of agreements */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getAgreement: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "title" | "instrument" | "participants" | "scope" | "date" | "concludedAt" | "total" | "dependsOn" | "status" | "about")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getAgreementEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getAgreementHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getAgreementSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly getCatalog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalogue */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DatasetCatalog"];
                    readonly "application/ld+json": components["schemas"]["DatasetCatalog"];
                };
            };
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Only records of this kind */
                readonly kind?: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Only what came after this version; all where unsaid */
                readonly since?: components["schemas"]["Version"];
                /** @description Only records that this befell */
                readonly what?: "added" | "changed" | "removed" | "redirected";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordChangePage"];
                };
            };
        };
    };
    readonly listCommitments: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Has an amount in this currency, or one beside it */
                readonly currency?: components["schemas"]["CurrencyCode"];
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "participants" | "partiesBeyondAgreement" | "action" | "amount" | "quantity" | "impliedRate" | "purpose" | "place" | "under" | "date" | "dependsOn" | "status" | "about")[];
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description Has this actor as giver */
                readonly giver?: string;
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Has an amount of this nature */
                readonly nature?: "exports-allowed" | "contracts" | "investment" | "assistance" | "grant" | "loan" | "mixed" | "unspecified";
                /** @description Has this actor as a party, giver or receiver */
                readonly party?: string;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description Has this actor as receiver */
                readonly receiver?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label" | "date" | "-date" | "amount" | "-amount" | "status" | "-status";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Stands in this state now */
                readonly status?: "proposed" | "announced" | "agreed" | "under-way" | "partly-fulfilled" | "fulfilled" | "breached" | "withdrawn";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of commitments */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommitmentPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getCommitment: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "participants" | "partiesBeyondAgreement" | "action" | "amount" | "quantity" | "impliedRate" | "purpose" | "place" | "under" | "date" | "dependsOn" | "status" | "about")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommitmentResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getCommitmentEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getCommitmentHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getCommitmentSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly getLinkedDataContext: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A JSON-LD 1.1 context */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkedDataContext"];
                    readonly "application/ld+json": components["schemas"]["LinkedDataContext"];
                };
            };
        };
    };
    readonly listCountries: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames" | "code")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of countries */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountryPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getCountry: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames" | "code")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountryResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getCountryEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getCountryHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getCountrySources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly getDataPackage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The descriptor */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataPackage"];
                };
            };
        };
    };
    readonly listDisagreements: {
        readonly parameters: {
            readonly query?: {
                /** @description Of records that name this record */
                readonly about?: string;
                /** @description Of records that name this actor */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Of records that rest on this document */
                readonly document?: string;
                /** @description Only records of this kind */
                readonly kind?: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description Only pairs that relate so; where unsaid all but restatements, which say the same in other units or words */
                readonly relation?: "rival" | "supersedes" | "refines" | "restates";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of fields, each with all its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisagreementPage"];
                };
            };
        };
    };
    readonly listDisputes: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "question" | "positions" | "about")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of disputes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisputePage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getDispute: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "question" | "positions" | "about")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisputeResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getDisputeEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getDisputeHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getDisputeSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly listDocuments: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "type" | "language" | "extent" | "title" | "publisher" | "author" | "published" | "address" | "read" | "linkChecks" | "derivedFrom" | "text" | "sections" | "slips" | "unstated" | "passages")[];
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label" | "date" | "-date";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
                /** @description Is of this type */
                readonly type?: "press" | "official" | "social" | "wiki";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of documents */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getDocument: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "type" | "language" | "extent" | "title" | "publisher" | "author" | "published" | "address" | "read" | "linkChecks" | "derivedFrom" | "text" | "sections" | "slips" | "unstated" | "passages")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getCoverage: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The coverage */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Coverage"];
                };
            };
        };
    };
    readonly getDocumentEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getDocumentHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly listPassages: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The passages */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassageList"];
                };
            };
        };
    };
    readonly getDocumentSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly verifyText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description The text: UTF-8, at most 1 MiB, without a Content-Encoding. */
        readonly requestBody: {
            readonly content: {
                /** @example A copy of the text, or of a part of it. */
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description The answers */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    readonly listDossiers: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "fictional" | "lead" | "chapters")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of dossiers */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DossierPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getDossier: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "fictional" | "lead" | "chapters")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DossierResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getDossierEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getDossierHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getDossierSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "type" | "date" | "place" | "participants" | "purpose" | "agenda" | "toll" | "outcome" | "partOf" | "status" | "about")[];
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label" | "date" | "-date" | "status" | "-status";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Stands in this state now */
                readonly status?: "expected" | "planned" | "under-way" | "happened" | "postponed" | "cancelled";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
                /** @description Is of this type */
                readonly type?: "visit" | "meeting" | "talks" | "signing" | "mediation" | "recognition" | "commemoration" | "publication" | "deletion" | "war" | "offensive" | "killing" | "control" | "detention" | "trial" | "sentencing" | "displacement" | "dissolution" | "closure" | "initialling" | "announcement" | "decision";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of events */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/geo+json": components["schemas"]["StandardDocument"];
                    readonly "application/json": components["schemas"]["EventPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/calendar": string;
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getEvent: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "type" | "date" | "place" | "participants" | "purpose" | "agenda" | "toll" | "outcome" | "partOf" | "status" | "about")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/geo+json": components["schemas"]["StandardDocument"];
                    readonly "application/json": components["schemas"]["EventResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/calendar": string;
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getEventEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getEventHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getEventSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly getExport: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The whole dataset */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "application/x-ndjson": string;
                };
            };
        };
    };
    readonly getAtomFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Only records of this kind */
                readonly kind?: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                /** @description How many entries to a page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An Atom feed (RFC 4287), paged by RFC 5005 */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
        };
    };
    readonly getJsonFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Only records of this kind */
                readonly kind?: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                /** @description How many entries to a page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A JSON Feed 1.1, paged by next_url */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/feed+json": components["schemas"]["JsonFeed"];
                    readonly "application/json": components["schemas"]["JsonFeed"];
                };
            };
        };
    };
    readonly getGraph: {
        readonly parameters: {
            readonly query: {
                /** @description The id of the record in the middle */
                readonly around: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description How many steps away */
                readonly depth?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The graph */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Graph"];
                };
            };
        };
    };
    readonly getMap: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The places */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/geo+json": components["schemas"]["PlaceFeatureCollection"];
                    readonly "application/json": components["schemas"]["PlaceFeatureCollection"];
                };
            };
        };
    };
    readonly listOrganizations: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames" | "type" | "publishes")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Is of this type */
                readonly type?: "alliance" | "intergovernmental-body" | "government-office" | "armed-force" | "political-party" | "company" | "media" | "civil-society" | "court" | "group";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of organizations */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getOrganization: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames" | "type" | "publishes")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getOrganizationEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getOrganizationHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getOrganizationSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of people */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getPerson: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getPersonEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getPersonHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getPersonSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly listPlaces: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames" | "type" | "within" | "location")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Is of this type */
                readonly type?: "city" | "region" | "exclave" | "sea" | "basin" | "continent" | "building" | "memorial" | "military-base" | "power-plant" | "waters";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of places */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/geo+json": components["schemas"]["StandardDocument"];
                    readonly "application/json": components["schemas"]["PlacePage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getPlace: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames" | "type" | "within" | "location")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/geo+json": components["schemas"]["StandardDocument"];
                    readonly "application/json": components["schemas"]["PlaceResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getPlaceEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getPlaceHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getPlaceSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly listProjects: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames" | "type" | "participants" | "route" | "purpose" | "date" | "term" | "dependsOn" | "status" | "about")[];
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label" | "date" | "-date" | "status" | "-status";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Stands in this state now */
                readonly status?: "proposed" | "planned" | "implementation" | "finalisation" | "closed" | "suspended" | "cancelled";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
                /** @description Is of this type */
                readonly type?: "transport" | "energy" | "communications" | "defence" | "programme";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of projects */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/geo+json": components["schemas"]["StandardDocument"];
                    readonly "application/json": components["schemas"]["ProjectPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getProject: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "name" | "otherNames" | "type" | "participants" | "route" | "purpose" | "date" | "term" | "dependsOn" | "status" | "about")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/geo+json": components["schemas"]["StandardDocument"];
                    readonly "application/json": components["schemas"]["ProjectResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getProjectEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getProjectHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getProjectSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly listPublishers: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All publishers, by id */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublisherList"];
                };
            };
        };
    };
    readonly getPublisher: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The publisher */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublisherSupport"];
                };
            };
        };
    };
    readonly listRelations: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "type" | "tie" | "period" | "reason" | "trend")[];
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label" | "date" | "-date";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
                /** @description Is of this type */
                readonly type?: "holds-office" | "spouse" | "member-of" | "part-of" | "office-of" | "ally-of" | "hosts" | "uses" | "heir-to" | "exclave-of" | "separates-from" | "controls" | "detains" | "power-broker-in" | "seeks-influence-in";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of relations */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getRelation: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "type" | "tie" | "period" | "reason" | "trend")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getRelationEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getRelationHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getRelationSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly listReleases: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All releases */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReleaseList"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Only records of this kind */
                readonly kind?: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                /** @description How many to a page */
                readonly limit?: number;
                /** @description The words to find */
                readonly q: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of what was found, the best first */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchHitPage"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly listStatements: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "form" | "speaker" | "office" | "content" | "fragments" | "channel" | "date" | "place" | "status" | "about")[];
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label" | "date" | "-date" | "status" | "-status";
                /** @description Whose words they are */
                readonly speaker?: string;
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Stands in this state now */
                readonly status?: "made" | "published" | "corrected" | "deleted" | "explained" | "withdrawn";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
                /** @description Is of this type */
                readonly type?: "verbatim" | "paraphrase" | "mixed";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of statements */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getStatement: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "form" | "speaker" | "office" | "content" | "fragments" | "channel" | "date" | "place" | "status" | "about")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getStatementEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getStatementHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getStatementSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly listTenders: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "participants" | "need" | "replaces" | "proposals" | "othersPropose" | "consequences" | "date" | "dependsOn" | "status" | "about")[];
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description What to sort by, "-" for the other way round; without the value comes last; id where unsaid */
                readonly sort?: "id" | "-id" | "label" | "-label" | "date" | "-date" | "status" | "-status";
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Stands in this state now */
                readonly status?: "planning" | "planned" | "active" | "evaluation" | "awarded" | "cancelled" | "unsuccessful" | "withdrawn";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of tenders */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenderPage"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getTender: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only these fields; kind, id and links are always there */
                readonly fields?: readonly ("kind" | "id" | "label" | "summary" | "details" | "figures" | "dates" | "formerIds" | "distinctFrom" | "participants" | "need" | "replaces" | "proposals" | "othersPropose" | "consequences" | "date" | "dependsOn" | "status" | "about")[];
                /** @description What to add: the evidence of every field, the records around it */
                readonly include?: readonly ("evidence" | "related")[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenderResource"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getTenderEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Only this field: its JSON Pointer (RFC 6901) */
                readonly field?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields, each with its accounts */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CitedFieldList"];
                    readonly "application/ld+json": components["schemas"]["StandardDocument"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getTenderHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    readonly getTenderSources: {
        readonly parameters: {
            readonly query?: {
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the record */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordSources"];
                };
            };
        };
    };
    readonly getTimeline: {
        readonly parameters: {
            readonly query?: {
                /** @description Only records that name this person, country or organization */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Where the page begins: `next` of the page before, with the same other parameters */
                readonly cursor?: string;
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description Only records of this kind */
                readonly kind?: "dossier" | "document" | "person" | "country" | "organization" | "place" | "event" | "agreement" | "commitment" | "project" | "tender" | "statement" | "dispute" | "relation";
                /** @description How many to a page */
                readonly limit?: number;
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the timeline */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelineEntryPage"];
                    readonly "text/csv": string;
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getTotals: {
        readonly parameters: {
            readonly query?: {
                /** @description Names this record in any field */
                readonly about?: string;
                /** @description Names this person, country or organization anywhere */
                readonly actor?: string;
                /** @description What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet. A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day */
                readonly as_in?: components["schemas"]["Version"];
                /** @description What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day. An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day */
                readonly as_of?: components["schemas"]["EdtfDate"];
                /** @description Has an account with this basis */
                readonly basis?: "stated" | "attributed" | "assessed" | "derived" | "inferred";
                /** @description What to group by, beside currency and nature */
                readonly by?: readonly ("giver" | "receiver" | "status")[];
                /** @description Has an amount in this currency, or one beside it */
                readonly currency?: components["schemas"]["CurrencyCode"];
                /** @description Has an account that rests on this document */
                readonly document?: string;
                /** @description Its date may lie on this one or later */
                readonly from?: components["schemas"]["EdtfDate"];
                /** @description Has this actor as giver */
                readonly giver?: string;
                /** @description Has an account that rests on a document in this language */
                readonly language?: components["schemas"]["LanguageTag"];
                /** @description Has an amount of this nature */
                readonly nature?: "exports-allowed" | "contracts" | "investment" | "assistance" | "grant" | "loan" | "mixed" | "unspecified";
                /** @description Has this actor as a party, giver or receiver */
                readonly party?: string;
                /** @description Names this place or country */
                readonly place?: string;
                /** @description Has an account that rests on a document of this publisher; for a document, is published by it */
                readonly publisher?: string;
                /** @description Has this actor as receiver */
                readonly receiver?: string;
                /** @description Has an account that rests on a document whose publisher stands so */
                readonly standing?: "agency" | "press" | "broadcaster" | "state-media" | "party" | "affiliated" | "aggregator";
                /** @description Stands in this state now */
                readonly status?: "proposed" | "announced" | "agreed" | "under-way" | "partly-fulfilled" | "fulfilled" | "breached" | "withdrawn";
                /** @description Its date may lie on this one or earlier */
                readonly to?: components["schemas"]["EdtfDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sums */
            readonly 200: {
                headers: {
                    /** @description Strong entity tag */
                    readonly ETag: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Totals"];
                    readonly "text/csv": string;
                };
            };
        };
    };
}
