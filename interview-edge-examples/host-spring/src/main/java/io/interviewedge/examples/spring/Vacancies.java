package io.interviewedge.examples.spring;

import org.springframework.data.jpa.repository.JpaRepository;

interface Vacancies extends JpaRepository<Vacancy, String> {}
